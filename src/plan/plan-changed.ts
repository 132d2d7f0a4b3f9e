import { joinRules } from '../domain/apply-rules.js';
import { normaliseSpace } from '../domain/normalise-space.js';
import type { PlanStep } from '../domain/plan.js';
import type { Suggestion, TranslationUnit } from '../domain/translation-unit.js';
import { isHumanSuggestion, isHumanWork } from '../domain/translation-unit.js';

/** What the old file has for a sentence that is not in it word for word. */
export interface Ancestry {
  /** Old units that share its words, in the old reading order. */
  readonly parents: readonly TranslationUnit[];
  /** Whether one of the parents lives on in another new sentence too. */
  readonly split: boolean;
}

/** The row of the architecture's table for a sentence whose source changed. */
export function planChangedSource(blank: TranslationUnit, { parents, split }: Ancestry): PlanStep {
  if (isJoined(blank.source, parents)) return carryOver(blank, parents);
  const [only] = parents;
  if (only === undefined) return { action: 'translate', reason: 'new sentence', unit: blank };
  const reason = reasonFor(parents, split);
  const unit: TranslationUnit = {
    ...blank,
    id: reason === 'source changed' ? only.id : blank.id,
    notes: parents.flatMap((parent) => parent.notes),
    suggestions: collectSuggestions(parents, reason),
    ...joinUnknownFields(parents),
  };
  return { action: 'translate', reason, unit };
}

function reasonFor(parents: readonly TranslationUnit[], split: boolean): Suggestion['reason'] {
  if (parents.length > 1) return 'sentences merged';
  return split ? 'sentence split' : 'source changed';
}

/** What people wrote for the parents, and what was waiting there already; each once. */
function collectSuggestions(parents: readonly TranslationUnit[], reason: Suggestion['reason']): Suggestion[] {
  const all = parents.flatMap((parent) => [
    ...parent.suggestions.filter(isHumanSuggestion),
    ...suggestionOf(parent, reason),
  ]);
  return [...new Map(all.map((suggestion) => [JSON.stringify(suggestion), suggestion])).values()];
}

/** Of a sentence that changed also the machine's pair, the latest: reviewers want to see what changed. */
function suggestionOf(parent: TranslationUnit, reason: Suggestion['reason']): readonly Suggestion[] {
  const { source, target, hypothesis, origin, state } = parent;
  const isWanted = isHumanWork(parent) || reason === 'source changed';
  if (origin === null) return reason === 'source changed' ? parent.suggestions.filter(isMachines) : [];
  return isWanted ? [{ source, target, hypothesis: hypothesis ?? '', origin, state, reason }] : [];
}

function isMachines(suggestion: Suggestion): boolean {
  return !isHumanSuggestion(suggestion);
}

/** What other tools noted; of fields with the same name the first one's. */
function joinUnknownFields(parents: readonly TranslationUnit[]): Pick<TranslationUnit, 'unknownFields'> {
  const all = parents.flatMap(({ unknownFields }) => unknownFields ?? []);
  return all.length === 0 ? {} : { unknownFields: Object.assign({}, ...all.reverse()) };
}

/** Sentences that now stand as one, with not a word changed, and all with a person's words. */
function isJoined(source: string, parents: readonly TranslationUnit[]): boolean {
  if (parents.length < 2 || !parents.every((parent) => parent.origin === 'human')) return false;
  return normaliseSpace(parents.map((parent) => parent.source).join(' ')) === normaliseSpace(source);
}

function carryOver(blank: TranslationUnit, parents: readonly TranslationUnit[]): PlanStep {
  const hypotheses = parents.map((parent) => parent.hypothesis);
  const unit: TranslationUnit = {
    ...blank,
    hypothesis: hypotheses.includes(null) ? null : hypotheses.join(' '),
    target: parents.map((parent) => parent.target).join(' '),
    state: 'translated',
    origin: 'human',
    notes: parents.flatMap((parent) => parent.notes),
    suggestions: parents.flatMap((parent) => parent.suggestions),
    rules: joinRules(parents),
    signature: parents[0]?.signature ?? null,
    ...joinUnknownFields(parents),
  };
  return { action: 'carry over', reason: 'sentences were joined; their corrections go along', unit };
}
