import { describeMatch, listMatches } from '../../../domain/describe-unit.js';
import { hypothesisOf, machineDraftOf } from '../../../domain/draft.js';
import type { TranslationUnit } from '../../../domain/translation-unit.js';

/** Words that can take the place of the target. */
export interface Offer {
  /** Where they are from, in words. */
  readonly from: string;
  readonly text: string;
  /** The source they were made for, where it is not this one. */
  readonly source: string | null;
  /** The older of two hypotheses: what differs between them is shown. */
  readonly comparedWith: string | null;
}

/** What a unit offers besides its target: a person's words first, then those of a memory, then the machine's. */
export function listOffers(unit: TranslationUnit): readonly Offer[] {
  return [...listSuggestions(unit), ...listFromMemory(unit), ...listAlternatives(unit), ...listOther(unit)];
}

function listSuggestions({ source, suggestions }: TranslationUnit): Offer[] {
  return suggestions.map((suggestion) => ({
    from: `Earlier words: ${suggestion.reason}`,
    text: suggestion.target,
    source: suggestion.source === source ? null : suggestion.source,
    comparedWith: null,
  }));
}

function listFromMemory(unit: TranslationUnit): Offer[] {
  return listMatches(unit).map((match) => ({
    from: `Memory “${match.memory}”: ${describeMatch(match)}`,
    text: match.target,
    source: match.source === unit.source ? null : match.source,
    comparedWith: null,
  }));
}

function listAlternatives(unit: TranslationUnit): Offer[] {
  return (machineDraftOf(unit)?.alternatives ?? []).map(({ text }) => ({
    from: 'Machine’s alternative',
    text,
    source: null,
    comparedWith: null,
  }));
}

function listOther({ otherHypothesis, ...unit }: TranslationUnit): Offer[] {
  const hypothesis = hypothesisOf(unit);
  if (otherHypothesis === null || otherHypothesis.text === hypothesis) return [];
  const { relation, text } = otherHypothesis;
  return [{ from: `Machine’s ${relation} translation`, text, source: null, comparedWith: hypothesis }];
}
