import { MIN_SIMILARITY, measureSimilarity } from './similarity.js';
import { listOf, makeWordTable, numberWords, type WordTable } from './word-table.js';

/** A sentence of the index, by its place in it, and how alike it is. */
export interface AlikeSource {
  readonly index: number;
  readonly similarity: number;
}

/**
 * Finds the sentences with a similarity of `MIN_SIMILARITY` and more; the same as comparing with each of them.
 *
 * E edits leave at least (words of the longer one − E) words in common, so alike sentences share T = ⌈0.7 · words of
 * the query⌉ words with it, repeated words counted. Whoever shares T of n words has one of any n − T + 1 of them: only
 * the sentences with one of the n − T + 1 rarest words are looked at (prefix filtering: Chaudhuri, Ganti and Kaushik,
 * "A Primitive Operator for Similarity Joins in Data Cleaning", 2006). Of those the ones with too few words in common
 * are passed over, and what is left is measured.
 */
export function makeFuzzyIndex(sources: readonly string[]): (source: string) => AlikeSource[] {
  const table = makeWordTable(sources);
  return (source) => {
    const query = numberWords(source, table);
    const hasEnough = makeOverlapTest(query);
    return [...findCandidates(query, table)]
      .filter((index) => hasEnough(listOf(table.words, index)))
      .map((index) => ({ index, similarity: measureSimilarity(source, sources[index] ?? '') }))
      .filter(({ similarity }) => similarity >= MIN_SIMILARITY);
  };
}

function countNeeded(words: number): number {
  return Math.ceil((words * MIN_SIMILARITY) / 100);
}

function findCandidates(query: Int32Array, { sentences }: WordTable): Set<number> {
  const count = (word: number) => listOf(sentences, word).length;
  const byRarity = query.toSorted((one, other) => count(one) - count(other));
  const rarest = byRarity.subarray(0, query.length - countNeeded(query.length) + 1);
  const candidates = new Set<number>();
  for (const word of rarest) for (const sentence of listOf(sentences, word)) candidates.add(sentence);
  return candidates;
}

/** Whether a sentence has so many words in common with the query, repeated words counted, that it can be alike. */
function makeOverlapTest(query: Int32Array): (words: Int32Array) => boolean {
  const counts = new Map<number, number>();
  for (const word of query) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (words) => {
    const needed = countNeeded(Math.max(query.length, words.length));
    if (Math.min(query.length, words.length) < needed) return false;
    const left = new Map(counts);
    let shared = 0;
    for (const word of words) {
      const open = left.get(word) ?? 0;
      if (open === 0) continue;
      left.set(word, open - 1);
      shared += 1;
    }
    return shared >= needed;
  };
}
