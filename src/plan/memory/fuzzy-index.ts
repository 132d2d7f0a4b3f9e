import { listOf, makeWordTable, numberWords, type WordTable } from './word-table.js';
import { splitWords } from './words.js';

/** A sentence of the index, by its place in it, and how alike it is. */
interface AlikeSource {
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

/** Below this many parts in a hundred a match is more work to read than it saves. */
export const MIN_SIMILARITY = 70;

/**
 * How alike two sentences are, from 0 to 100: 1 − word edits / words of the longer one, rounded down. An edit inserts,
 * deletes or replaces a word. This is the fuzzy match score of Koehn and Senellart, "Convergence of Translation Memory
 * and Statistical Machine Translation" (2010). Case and punctuation count for one part in a hundred: two sentences that
 * differ in nothing else are 99 alike, and only the same text is 100.
 */
export function measureSimilarity(one: string, other: string): number {
  if (one === other) return 100;
  const [words, others] = [splitWords(one), splitWords(other)];
  const longer = Math.max(words.length, others.length);
  const edits = countWordEdits(words, others);
  return longer === 0 ? 0 : Math.min(99, Math.floor((100 * (longer - edits)) / longer));
}

/** Levenshtein distance over words (Wagner and Fischer 1974), a row at a time. */
function countWordEdits(one: readonly string[], other: readonly string[]): number {
  let above = Int32Array.from({ length: other.length + 1 }, (_, column) => column);
  let row = new Int32Array(other.length + 1);
  for (let line = 1; line <= one.length; line += 1) {
    row[0] = line;
    for (let column = 1; column <= other.length; column += 1) {
      const replacing = (above[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1);
      row[column] = Math.min(replacing, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
    }
    [above, row] = [row, above];
  }
  return above[other.length] ?? 0;
}
