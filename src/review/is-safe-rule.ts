import type { Replacement } from '../domain/project-rule.js';

const MAX_WORDS = 5;
/** Words with what holds them together; no comma, quotation mark or bracket, which belong to a sentence. */
const TERM = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.&/'’ -]*[\p{L}\p{M}\p{N}.])?$/u;

/**
 * Whether a replacement may be offered for a whole project: a term of a few words on both sides, the first and the
 * last with a meaning of its own. `the` for `a` and a comma for a full stop depend on the sentence, numbers on the fact:
 * where the two sides do not have the same numbers it is no rule.
 */
export function isSafeRule(
  { find, replace }: Replacement,
  isFunctionWord: (word: string) => boolean,
): boolean {
  if (find === replace || !TERM.test(find) || !TERM.test(replace)) return false;
  if (listNumbers(find) !== listNumbers(replace)) return false;
  return [find, replace].every((side) => {
    const words = side.split(' ');
    const isTerm = [words[0], words.at(-1)].every((word = '') => isContent(word, isFunctionWord));
    return isTerm && words.length <= MAX_WORDS;
  });
}

function isContent(word: string, isFunctionWord: (word: string) => boolean): boolean {
  return /\p{L}{2}/u.test(word) && !isFunctionWord(word.toLowerCase());
}

function listNumbers(text: string): string {
  return (text.match(/\p{N}+/gu) ?? []).join(' ');
}
