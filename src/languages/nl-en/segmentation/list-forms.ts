import type { WordPlace } from '../../language-pair.js';
import { FIRST_NAMES } from './abbreviations.js';

/** `Dr` as `dr`, but neither `ING` as `ing`, nor an initial, nor a first name in mid-sentence. */
function makeSmall(word: string, wordsBefore: number): string {
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const isName = word.length === 1 || (wordsBefore > 0 && FIRST_NAMES.has(small));
  return small === small.toLowerCase() && !isName ? small : word;
}

/** Longer words are no abbreviations, save for what follows their last hyphen or slash. */
const LONGEST_ABBREVIATION = 12;

/** Also the last part of `oud-min.` and `dr./mr.` */
function listListedForms(word: string, wordsBefore: number): readonly string[] {
  const tail = word.slice(1 + Math.max(word.lastIndexOf('-'), word.lastIndexOf('/')));
  const parts = tail === word ? [word] : [word, tail];
  const short = parts.filter((part) => part.length > 0 && part.length <= LONGEST_ABBREVIATION);
  return short.flatMap((part) => [part, makeSmall(part, wordsBefore)]);
}

/** `ST. PETERSBURG` in a line in capitals: there `ST` stands for `st`. */
function listCapitalForms(word: string, previous: string, nextWord: string): readonly string[] {
  const isAmongCapitals = /^\p{Lu}{2}/u.test(nextWord) && !/\p{Ll}/u.test(word + previous + nextWord);
  return isAmongCapitals ? [word.toLowerCase()] : [];
}

/** The forms under which a word may stand in the lists of abbreviations. */
export function listForms({ word, previous, wordsBefore, nextWord }: WordPlace): readonly string[] {
  return [...listListedForms(word, wordsBefore), ...listCapitalForms(word, previous, nextWord)];
}
