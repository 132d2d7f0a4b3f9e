import type { Glossary, TermEntry } from '../../domain/glossary.js';
import { tokenize } from '../../languages/token.js';
import { isTermToken } from './term-token.js';

/** A term entry with its Dutch words (`makeKey` keys). */
export interface IndexedTerm {
  readonly entry: TermEntry;
  readonly words: readonly string[];
}

/** The terms of all glossaries by their first Dutch word, the longest first. */
export type TermIndex = ReadonlyMap<string, readonly IndexedTerm[]>;

export const NO_TERMS: TermIndex = new Map();

/** Entries of one source are one: any of their targets will do, and what one of them forbids is forbidden. */
export function makeTermIndex(...glossaries: readonly Glossary[]): TermIndex {
  const bySource = new Map<string, IndexedTerm>();
  for (const entry of glossaries.flat()) {
    const words = tokenize(entry.source)
      .filter(isTermToken)
      .map(({ key }) => key);
    if (words.length === 0) continue;
    const exact = entry.isKept || entry.isCaseSensitive ? entry.source : '';
    const id = JSON.stringify([words, exact]);
    const known = bySource.get(id);
    bySource.set(id, { words, entry: known === undefined ? entry : joinEntries(known.entry, entry) });
  }
  const index = new Map<string, IndexedTerm[]>();
  for (const term of [...bySource.values()].sort((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = term.words;
    index.set(first, [...(index.get(first) ?? []), term]);
  }
  return index;
}

function joinEntries(one: TermEntry, other: TermEntry): TermEntry {
  const targets = [...new Set([...one.targets, ...other.targets])];
  const forbidden = [...new Set([...one.forbidden, ...other.forbidden])];
  return { ...one, targets, forbidden: forbidden.filter((target) => !targets.includes(target)) };
}
