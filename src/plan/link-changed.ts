import { normaliseSpace } from '../domain/text.js';
import { groupBy } from './group-by.js';

/** Indices of an old and a new sentence that seem to be the same one, edited, split or joined. */
interface Link {
  readonly old: number;
  readonly new: number;
}

/** Of the shorter sentence, the share (by weight of words) that the longer one must have too. */
const MIN_SHARED = 0.5;
/** A word in more sentences than this tells nothing about which of them belong together. */
const MAX_SENTENCES_PER_WORD = 50;

type Words = ReadonlySet<string>;
type WordIndex = ReadonlyMap<string, readonly number[]>;

/**
 * Links old sentences to new ones by the words they share; a rare word weighs more than a common one.
 * An old sentence linked to several new ones was split; a new one linked to several old ones was joined.
 * Near-linear: only sentences with a word in common that is not everywhere are compared.
 */
export function linkChanged(oldSources: readonly string[], newSources: readonly string[]): Link[] {
  const newWords = newSources.map(wordsOf);
  const oldWords = oldSources.map(wordsOf);
  const newIndex = makeIndex(newWords);
  const weigh = makeWeights(newIndex, makeIndex(oldWords));
  return oldWords.flatMap((words, old) =>
    findCandidates(words, newIndex)
      .filter((candidate) => sharedShare(words, newWords[candidate] ?? words, weigh) >= MIN_SHARED)
      .map((candidate) => ({ old, new: candidate })),
  );
}

function wordsOf(source: string): Words {
  return new Set(
    normaliseSpace(source)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [source],
  );
}

function makeIndex(sentences: readonly Words[]): WordIndex {
  const pairs = sentences.flatMap((words, sentence) => [...words].map((word) => ({ word, sentence })));
  const groups = groupBy(pairs, ({ word }) => word);
  return new Map([...groups].map(([word, group]) => [word, group.map(({ sentence }) => sentence)]));
}

function findCandidates(words: Words, index: WordIndex): number[] {
  const lists = [...words].map((word) => index.get(word) ?? []);
  const telling = lists.filter((list) => list.length <= MAX_SENTENCES_PER_WORD);
  return [...new Set(telling.flat())].sort((a, b) => a - b);
}

/** The inverse of the number of sentences with the word, on the side where it has more. */
function makeWeights(...indices: readonly WordIndex[]): (word: string) => number {
  return (word) => 1 / Math.max(1, ...indices.map((index) => index.get(word)?.length ?? 0));
}

/** Weighted overlap coefficient, from 0 to 1. */
function sharedShare(a: Words, b: Words, weigh: (word: string) => number): number {
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weigh(word), 0);
  const shared = [...a].filter((word) => b.has(word));
  return sum(shared) / Math.min(sum(a), sum(b));
}
