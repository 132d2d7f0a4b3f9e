import { splitWords } from './words.js';

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
