import type { TermEntry } from '../../domain/glossary.js';
import { TARGET } from '../../languages/present-pair.js';
import { tokenize } from '../../languages/token.js';
import { findTerms } from './find-terms.js';
import type { TermIndex } from './term-index.js';
import { isTermToken } from './term-token.js';

/** A term that the English does not translate as the glossary asks. */
export interface TermFault {
  readonly entry: TermEntry;
  /** The term as it stands in the Dutch, or the compound that it is a part of. */
  readonly text: string;
  readonly isPart: boolean;
  /** What stands in the English although the glossary forbids it; undefined where no allowed target stands there. */
  readonly forbidden: string | undefined;
}

/** English terms have at most this many words here. */
const MAX_WORDS = 6;

/** Each faulty term once, in the order of the Dutch. */
export function findTermFaults(source: string, target: string, index: TermIndex): TermFault[] {
  const found = new Map(findTerms(source, index).map((term) => [term.entry, term]));
  if (found.size === 0) return [];
  const phrases = listPhrases(target);
  return [...found.values()].flatMap(({ entry, start, end, isPart }): TermFault[] => {
    const text = source.slice(start, end);
    const forbidden = entry.forbidden.find((term) => holds(phrases, term));
    if (forbidden !== undefined) return [{ entry, text, isPart, forbidden }];
    const isTranslated = entry.isKept
      ? target.includes(entry.source)
      : entry.targets.length === 0 || entry.targets.some((term) => holds(phrases, term));
    return isTranslated ? [] : [{ entry, text, isPart, forbidden }];
  });
}

/** Every run of words in the text, written as one word, so that “health care” and “healthcare” are one. */
function listPhrases(text: string): Set<string> {
  const words = tokenize(text)
    .filter(isTermToken)
    .map(({ key }) => TARGET.normaliseSpelling(key));
  const phrases = new Set<string>();
  for (const at of words.keys()) {
    for (let length = 1; length <= MAX_WORDS; length++) phrases.add(words.slice(at, at + length).join(''));
  }
  return phrases;
}

/** The last word of a term is inflected as a rule (“climate acts”), the first in “attorneys general”. */
function holds(phrases: ReadonlySet<string>, term: string): boolean {
  const words = tokenize(TARGET.stripHeadword(term))
    .filter(isTermToken)
    .map(({ key }) => TARGET.normaliseSpelling(key));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const rest = words.slice(1).join('');
  const start = words.slice(0, -1).join('');
  return (
    TARGET.listForms(last).some((form) => phrases.has(start + form)) ||
    TARGET.listForms(first).some((form) => phrases.has(form + rest))
  );
}

/** What the glossary asks for, as it stands in a message. */
export function describeWanted({ targets }: TermEntry): string {
  return targets.map((term) => `“${term}”`).join(' or ');
}
