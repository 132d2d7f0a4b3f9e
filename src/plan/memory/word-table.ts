import { foldText, scanWords } from './words.js';

/**
 * Words are told apart by this many bits of their hash. A memory of 100,000 sentences has some 100,000 words, of which
 * then one in ten shares its number with another: it makes a few more candidates, and never one less.
 */
const BITS = 20;

/**
 * Many sentences as numbers, in flat arrays: a word is its number, a sentence its place in the list.
 */
export interface WordTable {
  /** Of each sentence its words, in order. */
  readonly words: Lists;
  /** Of each word the sentences that have it, each once, in order. */
  readonly sentences: Lists;
}

/** `values[starts[i]]` to `values[starts[i + 1] - 1]` is the list of `i`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export function makeWordTable(sources: readonly string[]): WordTable {
  const words = makeWordLists(sources);
  return { words, sentences: invert(words) };
}

/** The numbers of a sentence's words. */
export function numberWords(source: string): Int32Array {
  return makeWordLists([source]).values;
}

export function listOf({ starts, values }: Lists, index: number): Int32Array {
  return values.subarray(starts[index], starts[index + 1]);
}

function makeWordLists(sources: readonly string[]): Lists {
  const starts = new Int32Array(sources.length + 1);
  // No word is shorter than a character and the gap after it.
  const values = new Int32Array(sources.reduce((sum, { length }) => sum + ((length + 1) >> 1), 0));
  let end = 0;
  sources.forEach((source, index) => {
    scanWords(foldText(source), (_start, _end, hash) => {
      values[end] = hash >>> (32 - BITS);
      end += 1;
    });
    starts[index + 1] = end;
  });
  return { starts, values: values.slice(0, end) };
}

/** Two passes: how long each word's list is, then what is in it. */
function invert(words: Lists): Lists {
  const starts = new Int32Array(2 ** BITS + 1);
  forEachOnce(words, (word) => {
    starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < 2 ** BITS; word += 1)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const values = new Int32Array(starts[2 ** BITS] ?? 0);
  const ends = starts.slice();
  forEachOnce(words, (word, sentence) => {
    const end = ends[word] ?? 0;
    values[end] = sentence;
    ends[word] = end + 1;
  });
  return { starts, values };
}

/** Every word of every sentence, in a sentence each word once. */
function forEachOnce({ starts, values }: Lists, visit: (word: number, sentence: number) => void): void {
  const seenIn = new Int32Array(2 ** BITS).fill(-1);
  for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at += 1) {
      const word = values[at] ?? 0;
      if (seenIn[word] === sentence) continue;
      seenIn[word] = sentence;
      visit(word, sentence);
    }
  }
}
