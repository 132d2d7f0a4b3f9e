import { joinDrafts } from '../domain/apply-rules.js';
import { hypothesisOf } from '../domain/draft.js';
import type { PlanStep } from '../domain/plan.js';
import { normaliseSpace } from '../domain/text.js';
import {
  isHumanTarget,
  isHumanWork,
  type Suggestion,
  sumSeconds,
  type TranslationUnit,
} from '../domain/translation-unit.js';
import { splitTarget } from './split-target.js';

/** What the old file has for a sentence that is not in it word for word. */
export interface Ancestry {
  /** Old units that share its words, in the old reading order. */
  readonly parents: readonly TranslationUnit[];
  /** The sources of all new sentences that one parent lives on in, where it is not just one. */
  readonly split: readonly string[];
}

/** The last column of the table in `README.md`: a sentence whose source changed. */
export function planChangedSource(blank: TranslationUnit, { parents, split }: Ancestry): PlanStep {
  if (isJoined(blank.source, parents)) return carryOver(blank, parents);
  const [only] = parents;
  if (only === undefined) return { action: 'translate', reason: 'new sentence', unit: blank };
  const reason = reasonFor(parents, split);
  const unit: TranslationUnit = {
    ...blank,
    id: reason === 'source changed' ? only.id : blank.id,
    notes: parents.flatMap(listNotes),
    suggestions: collectSuggestions(parents, reason),
    seconds: reason === 'source changed' ? only.seconds : null,
    ...joinUnknownFields(parents),
  };
  const part = reason === 'sentence split' ? findPart(only, split, blank.source) : undefined;
  return part === undefined ? { action: 'translate', reason, unit } : carryPart(unit, part);
}

function reasonFor(parents: readonly TranslationUnit[], split: readonly string[]): Suggestion['reason'] {
  if (parents.length > 1) return 'sentences joined';
  return split.length > 0 ? 'sentence split' : 'source changed';
}

/** The part of a person's target that belongs to this part of the source, where that is beyond doubt. */
function findPart(parent: TranslationUnit, split: readonly string[], source: string): string | undefined {
  return isHumanTarget(parent) ? splitTarget(parent, split)?.[split.indexOf(source)] : undefined;
}

function carryPart(unit: TranslationUnit, target: string): PlanStep {
  const reason = 'a sentence was split; its correction goes along';
  return { action: 'carry over', reason, unit: { ...unit, target, state: 'translated', origin: 'human' } };
}

/** A person's reason for switching a check off is lost on no one, though it was given for other words. */
function listNotes({ notes, dismissed }: TranslationUnit): string[] {
  return [...notes, ...dismissed.map(({ check, reason }) => `${check} was dismissed before: ${reason}`)];
}

/** What people wrote for the parents, and what was waiting there already; each once. */
function collectSuggestions(parents: readonly TranslationUnit[], reason: Suggestion['reason']): Suggestion[] {
  const all = parents.flatMap((parent) => [
    ...parent.suggestions.filter(isHumanTarget),
    ...suggestionOf(parent, reason),
  ]);
  return [...new Map(all.map((suggestion) => [JSON.stringify(suggestion), suggestion])).values()];
}

/** Of a sentence that changed also the machine's pair, the latest: reviewers want to see what changed. */
function suggestionOf(parent: TranslationUnit, reason: Suggestion['reason']): readonly Suggestion[] {
  const { source, target, origin, state } = parent;
  const hypothesis = hypothesisOf(parent) ?? '';
  const isWanted = isHumanWork(parent) || reason === 'source changed';
  if (origin === null) return reason === 'source changed' ? parent.suggestions.filter(isMachines) : [];
  return isWanted ? [{ source, target, hypothesis, origin, state, reason }] : [];
}

function isMachines(suggestion: Suggestion): boolean {
  return !isHumanTarget(suggestion);
}

/** What other tools noted; of fields with the same name the first one's. */
function joinUnknownFields(parents: readonly TranslationUnit[]): Pick<TranslationUnit, 'unknownFields'> {
  const all = parents.flatMap(({ unknownFields }) => unknownFields ?? []);
  return all.length === 0 ? {} : { unknownFields: Object.assign({}, ...all.reverse()) };
}

/** Sentences that now stand as one, with not a word changed: all translated, and one at least by a person. */
function isJoined(source: string, parents: readonly TranslationUnit[]): boolean {
  const isCarried = parents.some(isHumanTarget) && parents.every(({ state }) => state !== 'initial');
  if (parents.length < 2 || !isCarried) return false;
  return normaliseSpace(parents.map((parent) => parent.source).join(' ')) === normaliseSpace(source);
}

function carryOver(blank: TranslationUnit, parents: readonly TranslationUnit[]): PlanStep {
  const unit: TranslationUnit = {
    ...blank,
    target: parents.flatMap(({ target }) => (target === '' ? [] : [target])).join(' '),
    state: 'translated',
    origin: 'human',
    draft: joinDrafts(parents, (texts) => texts.join(' ')),
    notes: parents.flatMap(listNotes),
    suggestions: parents.flatMap((parent) => parent.suggestions),
    seconds: sumSeconds(parents),
    ...joinUnknownFields(parents),
  };
  return { action: 'carry over', reason: 'sentences were joined; their corrections go along', unit };
}
