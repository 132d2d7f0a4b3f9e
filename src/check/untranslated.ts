import { type Check, makeFinding, quoteAll } from './check.js';
import { isWord, type Token, tokenize } from './token.js';
import { isDutchWord, isEnglishWord } from './word-pairs.js';

/**
 * A lower-case Dutch word that stands in the English as it is: known as Dutch and not as English, or spelled as only
 * Dutch is.
 *
 * Wrong where English borrowed the word (`ramen`, `modus`). Blind to words of three letters and to names.
 *
 * False alarms on human translations: 0.0 % (flores-dev), 0.1 % (rte3-nl).
 */
export const untranslated: Check = {
  code: 'check/untranslated',
  severity: 'error',
  run({ source, target }) {
    const dutch = new Set(tokenize(source).map(({ text }) => text));
    const left = tokenize(target).filter((token) => dutch.has(token.text) && isDutch(token));
    if (left.length === 0) return [];
    return [makeFinding(this, `${quoteAll([...new Set(left.map(({ text }) => text))])} is still Dutch`)];
  },
};

/** Letters as only Dutch puts them together. */
const DUTCH_SPELLING = /ij|aa|uu|oe[^s]|sch[^eo]|ieuw|heid$|lijk|tje$|eeuw/;

function isDutch(token: Token): boolean {
  if (!isWord(token) || !/^\p{Ll}{4,}/u.test(token.text) || isEnglishWord(token.key)) return false;
  return isDutchWord(token.key) || DUTCH_SPELLING.test(token.key);
}
