import { type HandedOut, normaliseCell } from '../../../domain/correction.js';
import type { Change, ChangeOutcome, ChangesAnswer, Failure, UnitView } from '../../protocol.js';
import { takeUnits } from './article.js';
import { addWish, expectBase } from './outbox.js';
import {
  findText,
  type PageState,
  type Pending,
  type Refusal,
  type Shipment,
  type Step,
  type Wish,
  withEntry,
} from './page-state.js';

/** What was under way is done: the units as they stand now, the steps that can be undone, and conflicts. */
export function takeAnswer(state: PageState, answer: ChangesAnswer): PageState {
  const { shipment } = state;
  if (shipment === null) return state;
  const { outcomes, order, units, revision } = answer;
  const arrived = { ...state, shipment: null, trouble: null, revision: Math.max(revision, state.revision) };
  const disputed = takeConflicts(arrived, shipment, outcomes);
  const received = dropDecided(takeUnits(disputed, units, listExpected(shipment)));
  return recordSteps(order === null ? received : takeOrder(received, order), shipment, outcomes);
}

function listExpected({ changes }: Shipment): ReadonlyMap<string, HandedOut> {
  return new Map(
    changes.flatMap((change) =>
      change.kind === 'correct' ? [[change.correction.id, expectBase(change.correction)] as const] : [],
    ),
  );
}

/** Words that were not taken go back into the field, and wait there for a decision. Other conflicts are only said. */
function takeConflicts(
  state: PageState,
  { pending, changes }: Shipment,
  outcomes: readonly ChangeOutcome[],
): PageState {
  return changes.reduce((disputed, change, index) => {
    const conflict = outcomes[index]?.conflict ?? null;
    if (conflict === null) return disputed;
    if (change.kind === 'correct' && change.correction.target !== undefined) {
      return dispute(disputed, change.correction.id, { conflict, text: change.correction.target });
    }
    const wish = pending[index]?.wish ?? pending[0]?.wish;
    return wish === undefined ? disputed : withRefusal(disputed, wish, conflict);
  }, state);
}

function dispute(state: PageState, id: string, sent: { conflict: string; text: string }): PageState {
  const text = state.drafts.get(id) ?? findLaterTarget(state, id) ?? sent.text;
  const waiting = state.waiting.filter(({ wish }) => wish.kind !== 'correct' || wish.id !== id);
  const conflicts = withEntry(state.conflicts, id, sent.conflict);
  return { ...state, conflicts, waiting, drafts: withEntry(state.drafts, id, text) };
}

/** Nothing is to decide where the words stand after all, or their segment is gone: then it is only said. */
function dropDecided(state: PageState): PageState {
  const decided = [...state.conflicts].filter(([id]) => {
    const unit = state.units.get(id);
    return unit === undefined || normaliseCell(findText(state, id)) === unit.target;
  });
  if (decided.length === 0) return state;
  const refusals = decided.map(([id, message]) => ({ id, text: findLostText(state, id), message }));
  const isOpen = ([id]: readonly [string, unknown]): boolean => !decided.some(([other]) => other === id);
  return {
    ...state,
    conflicts: new Map([...state.conflicts].filter(isOpen)),
    drafts: new Map([...state.drafts].filter(isOpen)),
    refusals: [...state.refusals, ...refusals],
  };
}

function findLostText(state: PageState, id: string): string {
  return state.units.has(id) ? '' : findText(state, id);
}

function findLaterTarget({ waiting }: PageState, id: string): string | undefined {
  const wish = waiting.findLast((pending) => pending.wish.kind === 'correct' && pending.wish.id === id)?.wish;
  return wish?.kind === 'correct' ? wish.target : undefined;
}

function takeOrder(state: PageState, order: readonly string[]): PageState {
  const units = new Map(order.flatMap((id) => [...entryOf(state, id)]));
  const place = state.current === null ? -1 : state.order.indexOf(state.current);
  const gone = state.current === null || !units.has(state.current);
  return { ...state, order, units, current: gone ? (order[Math.max(0, place - 1)] ?? null) : state.current };
}

function entryOf({ units }: PageState, id: string): [string, UnitView][] {
  const unit = units.get(id);
  return unit === undefined ? [] : [[id, unit]];
}

function recordSteps(
  state: PageState,
  { pending, changes }: Shipment,
  outcomes: readonly ChangeOutcome[],
): PageState {
  const names = outcomes.flatMap(({ change }) => (change === null ? [] : [change]));
  const kind = pending[0]?.wish.kind;
  if (kind === 'undo') return moveStep(state, 'done', 'undone', names);
  if (kind === 'redo') return moveStep(state, 'undone', 'done', names);
  const made = pending.map((item, index) => ({ ...item, sent: changes[index], outcome: outcomes[index] }));
  return { ...state, done: made.reduce(addStep, state.done) };
}

/** An undone step can be done again: by undoing what undid it. */
function moveStep(
  state: PageState,
  from: 'done' | 'undone',
  to: 'done' | 'undone',
  changes: string[],
): PageState {
  const step = state[from].at(-1);
  if (step === undefined) return state;
  const moved = changes.length === 0 ? state[to] : [...state[to], { ...step, changes }];
  const current = state.units.has(step.id) ? step.id : state.current;
  const focus = { ...state.focus, turn: state.focus.turn + 1 };
  return { ...state, current, focus, [from]: state[from].slice(0, -1), [to]: moved };
}

interface Made extends Pending {
  readonly sent: Change | undefined;
  readonly outcome: ChangeOutcome | undefined;
}

/** A change that continues another one stands for both. */
function addStep(steps: readonly Step[], { step, wish, sent, outcome }: Made): readonly Step[] {
  const change = outcome?.change ?? null;
  if (change === null || !('id' in wish)) return steps;
  const last = steps.at(-1);
  if (last?.step !== step) return [...steps, { step, id: wish.id, changes: [change] }];
  const continued = sent?.kind === 'correct' ? sent.continues : undefined;
  const others = last.changes.filter((name) => name !== continued);
  return steps.with(-1, { ...last, changes: [...others, change] });
}

/**
 * One of many was refused, and which is not known: each is sent alone. One alone that is refused is given up, and its
 * words are shown.
 */
export function takeRefusal(state: PageState, failure: Failure): PageState {
  const { shipment } = state;
  if (shipment === null) return state;
  const [first, ...others] = shipment.pending;
  const [change] = shipment.changes;
  if (first === undefined || change === undefined) return { ...state, shipment: null };
  if (others.length === 0) {
    const { message, hint } = failure;
    const why = hint === null ? message : `${message} (${hint})`;
    return { ...withRefusal(state, first.wish, why), shipment: null, trouble: null };
  }
  return {
    ...state,
    shipment: { pending: [first], changes: [change] },
    waiting: state.waiting.reduce(addWish, others),
  };
}

function withRefusal(state: PageState, wish: Wish, message: string): PageState {
  const text = wish.kind === 'correct' ? (wish.target ?? wish.notes ?? '') : '';
  const refusal: Refusal = { id: 'id' in wish ? wish.id : '', text, message };
  return { ...state, refusals: [...state.refusals, refusal] };
}
