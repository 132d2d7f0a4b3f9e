import { draftTextOf } from '../domain/apply-rules.js';
import { type Correction, makeCellHash, normaliseCell } from '../domain/correction.js';
import { hypothesisOf } from '../domain/draft.js';
import type { Suggestion, SuggestionReason, TranslationUnit } from '../domain/translation-unit.js';
import { type Merge, withConflict } from './merge.js';

type Decision = 'keep' | 'take' | SuggestionReason;

/**
 * Takes the sheet's target where the reviewer saw what stands, or where only the machine or a memory spoke since. Otherwise what
 * stands stays, and the sheet's words become a suggestion.
 */
export function mergeTarget(merge: Merge): Merge {
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
  if (target === undefined || isSame(target, unit.target) || !isEdited(unit, correction)) return 'keep';
  if (!isSourceSeen(unit, correction)) return 'source changed';
  return unit.origin !== 'human' || isTargetSeen(unit, correction) ? 'take' : 'edited in two places';
}

/** Without a record of what was handed out, an empty cell or the machine's words can just be an old sheet. */
function isEdited(unit: TranslationUnit, { target = '', handedOut }: Correction): boolean {
  if (handedOut !== undefined) return makeCellHash(target) !== handedOut.target;
  const known = [hypothesisOf(unit) ?? '', draftTextOf(unit) ?? ''];
  return normaliseCell(target) !== '' && !known.some((words) => isSame(target, words));
}

function isSourceSeen(unit: TranslationUnit, { source, handedOut }: Correction): boolean {
  if (handedOut !== undefined) return makeCellHash(unit.source) === handedOut.source;
  return source === undefined || isSame(source, unit.source);
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
  return suggestions.some((known) => isSame(known.target, target) && isSame(known.source, source));
}

function isSame(one: string, other: string): boolean {
  return normaliseCell(one) === normaliseCell(other);
}

function describeConflict(reason: SuggestionReason): string {
  return reason === 'source changed'
    ? 'the sentence changed after this sheet was handed out; the correction is a suggestion now'
    : 'the target was edited elsewhere as well; that version stands, the one in this sheet is a suggestion now';
}
