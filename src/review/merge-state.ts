import { makeCellHash, normaliseCell } from '../domain/correction.js';
import { STATES, type State } from '../domain/translation-unit.js';
import { approveAs, settleApproval } from './approval.js';
import { type Merge, withConflict } from './merge.js';

/**
 * Takes the sheet's state where the reviewer changed it and it is said of the words that stand. A new target under a
 * state that nobody touched ends an approval that was given for other words.
 */
export function mergeState(merge: Merge): Merge {
  const state = findWish(merge);
  const settled = { ...merge, unit: settleApproval(merge.unit) };
  if (state === undefined) return settled;
  const objection = findObjection(merge, state);
  if (objection !== undefined) return withStateProblem(settled, state, objection);
  if (!isSaidOfThis(merge)) {
    return withConflict(settled, `the words changed after they were called ${state} in this sheet`);
  }
  if (isPassedBy(merge, state)) {
    return withConflict(settled, `it is ${merge.unit.state} by now, not ${state} as in this sheet`);
  }
  return { ...merge, unit: setState(merge, state) };
}

/** The state that the reviewer set, if any. Without a record of what was handed out a step back can just be an old sheet. */
function findWish({ correction, before, unit }: Merge): State | undefined {
  const { state, handedOut } = correction;
  if (state === undefined || (state === before.state && unit.target === before.target)) return undefined;
  if (handedOut !== undefined) return state === handedOut.state ? undefined : state;
  return state !== 'initial' && rank(state) >= rank(before.state) ? state : undefined;
}

/** What a state needs that the unit does not have. */
function findObjection({ unit, correction }: Merge, state: State): string | undefined {
  const isEmpty = normaliseCell(correction.target ?? unit.target) === '';
  if (state === 'initial')
    return isEmpty ? undefined : 'translated, reviewed or final for a row with a target';
  return unit.state === 'initial' ? 'initial for a row without a target' : undefined;
}

function isSaidOfThis({ unit, correction: { target, handedOut } }: Merge): boolean {
  const isSeen = handedOut === undefined || makeCellHash(unit.source) === handedOut.source;
  const seen = target === undefined ? handedOut?.target : makeCellHash(target);
  return isSeen && (seen === undefined || seen === makeCellHash(unit.target));
}

/** Someone else moved the state too: the further one stands, but a step back wants a person to decide. */
function isPassedBy({ correction, before, unit }: Merge, state: State): boolean {
  const handedOut = correction.handedOut?.state;
  const alone = handedOut === undefined || before.state === handedOut || unit.target !== before.target;
  return !alone && rank(state) < rank(before.state);
}

/** `initial` on an empty row asks for a new translation. */
function setState({ unit }: Merge, state: State): Merge['unit'] {
  return state === 'initial'
    ? { ...approveAs(unit, state), target: '', origin: null }
    : approveAs(unit, state);
}

function withStateProblem(merge: Merge, state: State, expected: string): Merge {
  const place = `${merge.correction.place}, column state`;
  return { ...merge, problems: [...merge.problems, { place, expected, received: `"${state}"` }] };
}

function rank(state: State): number {
  return STATES.indexOf(state);
}
