import { draftTextOf } from '../domain/apply-rules.js';
import {
  type Correction,
  makeCellHash,
  normaliseCell,
  parseNotes,
  printNotes,
} from '../domain/correction.js';
import { hypothesisOf } from '../domain/draft.js';
import type { Problem } from '../domain/error.js';
import {
  STATES,
  type State,
  type Suggestion,
  type SuggestionReason,
  type TranslationUnit,
} from '../domain/translation-unit.js';
import { approveAs, settleApproval } from './approval.js';

/** A correction that could not simply be taken, because the unit changed after the sheet was handed out. */
export interface Conflict {
  readonly id: string;
  /** Where in the sheet: `row 7`. */
  readonly place: string;
  /** One sentence: what stands, and where the other version is. */
  readonly message: string;
}

/** What a correction changed in one unit. */
export interface AppliedCorrection {
  readonly id: string;
  /** `row 7` of a sheet, or `bilingual file`. */
  readonly place: string;
  readonly before: { readonly target: string; readonly state: State };
  readonly after: { readonly target: string; readonly state: State };
}

/** One unit half-way through taking one correction. */
export interface Merge {
  readonly correction: Correction;
  /** As it stood before. */
  readonly before: TranslationUnit;
  readonly unit: TranslationUnit;
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly Problem[];
}

/** One unit with one correction, as `applyCorrections` brings it in. */
export function mergeCorrection(unit: TranslationUnit, correction: Correction): Merge {
  const start: Merge = { correction, before: unit, unit, conflicts: [], problems: [] };
  return mergeNotes(mergeState(mergeTarget(start)));
}

function withConflict(merge: Merge, message: string): Merge {
  const { id, place } = merge.correction;
  return { ...merge, conflicts: [...merge.conflicts, { id, place, message }] };
}

type Decision = 'keep' | 'take' | SuggestionReason;

/**
 * Takes the sheet's target where the reviewer saw what stands, or where only the machine or a memory spoke since. Otherwise what
 * stands stays, and the sheet's words become a suggestion.
 */
function mergeTarget(merge: Merge): Merge {
  const { unit, correction } = merge;
  const target = normaliseCell(correction.target ?? '');
  const decision = decide(unit, correction);
  if (decision === 'keep') return merge;
  if (decision === 'take') return { ...merge, unit: takeTarget(unit, target) };
  if (target === '')
    return withConflict(merge, 'it was emptied in this sheet, but changed elsewhere; it stands');
  const offered = makeSuggestion(unit, { ...correction, target }, decision);
  if (isKnown(unit, offered)) return merge;
  const suggested = { ...merge, unit: { ...unit, suggestions: [...unit.suggestions, offered] } };
  return withConflict(suggested, describeConflict(decision));
}

function decide(unit: TranslationUnit, correction: Correction): Decision {
  const { target } = correction;
  if (target === undefined || isSameText(target, unit.target) || !isEdited(unit, correction)) return 'keep';
  if (!isSourceSeen(unit, correction)) return 'source changed';
  return unit.origin !== 'human' || isTargetSeen(unit, correction) ? 'take' : 'edited in two places';
}

/** Without a record of what was handed out, an empty cell or the machine's words can just be an old sheet. */
function isEdited(unit: TranslationUnit, { target = '', handedOut }: Correction): boolean {
  if (handedOut !== undefined) return makeCellHash(target) !== handedOut.target;
  const known = [hypothesisOf(unit) ?? '', draftTextOf(unit) ?? ''];
  return normaliseCell(target) !== '' && !known.some((words) => isSameText(target, words));
}

function isSourceSeen(unit: TranslationUnit, { source, handedOut }: Correction): boolean {
  if (handedOut !== undefined) return makeCellHash(unit.source) === handedOut.source;
  return source === undefined || isSameText(source, unit.source);
}

function isTargetSeen(unit: TranslationUnit, { handedOut }: Correction): boolean {
  return handedOut !== undefined && makeCellHash(unit.target) === handedOut.target;
}

function takeTarget(unit: TranslationUnit, target: string): TranslationUnit {
  const state = unit.state === 'initial' ? 'translated' : unit.state;
  return { ...unit, target, state, origin: 'human', suggestions: keepReplaced(unit) };
}

/** A person's words that a person replaces stay at hand; the machine's and a memory's are the draft. */
function keepReplaced(unit: TranslationUnit): readonly Suggestion[] {
  const { source, target, state, origin } = unit;
  if (target === '' || origin !== 'human') return unit.suggestions;
  const replaced: Suggestion = {
    source,
    target,
    hypothesis: hypothesisOf(unit) ?? '',
    origin,
    state,
    reason: 'edited again',
  };
  return isKnown(unit, replaced) ? unit.suggestions : [...unit.suggestions, replaced];
}

function makeSuggestion(
  unit: TranslationUnit,
  { target = '', source = unit.source, state = 'translated' }: Correction,
  reason: SuggestionReason,
): Suggestion {
  const hypothesis = reason === 'source changed' ? '' : (hypothesisOf(unit) ?? '');
  return { source, target, hypothesis, origin: 'human', state, reason };
}

function isKnown({ suggestions }: TranslationUnit, { source, target }: Suggestion): boolean {
  return suggestions.some((known) => isSameText(known.target, target) && isSameText(known.source, source));
}

function isSameText(one: string, other: string): boolean {
  return normaliseCell(one) === normaliseCell(other);
}

function describeConflict(reason: SuggestionReason): string {
  return reason === 'source changed'
    ? 'the sentence changed after this sheet was handed out; the correction is a suggestion now'
    : 'the target was edited elsewhere as well; that version stands, the one in this sheet is a suggestion now';
}

/**
 * Takes the sheet's state where the reviewer changed it and it is said of the words that stand. A new target under a
 * state that nobody touched ends an approval that was given for other words.
 */
function mergeState(merge: Merge): Merge {
  const state = findWantedState(merge);
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
function findWantedState({ correction, before, unit }: Merge): State | undefined {
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

/** Takes the sheet's notes; where notes were also written elsewhere, both stay. */
function mergeNotes(merge: Merge): Merge {
  const { unit, correction } = merge;
  const { notes, handedOut } = correction;
  if (notes === undefined || makeCellHash(notes) === handedOut?.notes) return merge;
  const isSeen = makeCellHash(printNotes(unit.notes)) === handedOut?.notes;
  const written = parseNotes(notes);
  const added = written.filter((note) => !unit.notes.includes(note));
  if (!isSeen && added.length === 0) return merge;
  return { ...merge, unit: { ...unit, notes: isSeen ? written : [...unit.notes, ...added] } };
}
