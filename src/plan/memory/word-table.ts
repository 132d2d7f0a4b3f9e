import { foldText, scanWords } from './words.js';

/**
 * Words are told apart by at most this many bits of their hash. A memory of 100,000 sentences has some 100,000 words,
 * of which then one in ten shares its number with another: it makes a few more candidates, and never one less.
 */
const MAX_BITS = 20;

/**
 * Many sentences as numbers, in flat arrays: a word is its number, a sentence its place in the list.
 */
export interface WordTable {
  /** Of a word's hash, those that are its number. */
  readonly bits: number;
  /** Of each sentence its words, in order. */
  readonly words: Lists;
  /** Of each word the sentences that have it, each once, in order. */
  readonly sentences: Lists;
}

/** `values[starts[i]]` to `values[starts[i + 1] - 1]` is the list of `i`. */
interface Lists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export function makeWordTable(sources: readonly string[]): WordTable {
  const bits = Math.min(MAX_BITS, Math.ceil(Math.log2(countAtMost(sources) + 1)));
  const words = makeWordLists(sources, bits);
  return { bits, words, sentences: invert(words, 2 ** bits) };
}

/** The numbers that the words of any sentence have, or would have, in the table. */
export function numberWords(source: string, { bits }: WordTable): Int32Array {
  return makeWordLists([source], bits).values;
}

export function listOf({ starts, values }: Lists, index: number): Int32Array {
  return values.subarray(starts[index], starts[index + 1]);
}

/** No word is shorter than a character and the gap after it. */
function countAtMost(sources: readonly string[]): number {
  return sources.reduce((sum, { length }) => sum + Math.ceil(length / 2), 0);
}

function makeWordLists(sources: readonly string[], bits: number): Lists {
  const starts = new Int32Array(sources.length + 1);
  const values = new Int32Array(countAtMost(sources));
  let end = 0;
  sources.forEach((source, index) => {
    scanWords(foldText(source), (_start, _end, hash) => {
      // A shift by 32 would be none.
      values[end] = bits === 0 ? 0 : hash >>> (32 - bits);
      end += 1;
    });
    starts[index + 1] = end;
  });
  return { starts, values: values.slice(0, end) };
}

/** Two passes: how long each word's list is, then what is in it. */
function invert(words: Lists, size: number): Lists {
  const starts = new Int32Array(size + 1);
  forEachOnce(words, size, (word) => {
    starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < size; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const values = new Int32Array(starts[size] ?? 0);
  const ends = starts.slice();
  forEachOnce(words, size, (word, sentence) => {
    const end = ends[word] ?? 0;
    values[end] = sentence;
    ends[word] = end + 1;
  });
  return { starts, values };
}

/** Every word of every sentence, in a sentence each word once. */
function forEachOnce(
  { starts, values }: Lists,
  size: number,
  visit: (word: number, sentence: number) => void,
): void {
  const seenIn = new Int32Array(size).fill(-1);
  for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at += 1) {
      const word = values[at] ?? 0;
      if (seenIn[word] === sentence) continue;
      seenIn[word] = sentence;
      visit(word, sentence);
    }
  }
}
