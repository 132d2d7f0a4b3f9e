import { SOURCE_NAME } from '../languages/present-names.js';
import { SOURCE, TARGET } from '../languages/present-pair.js';
import { isWord, type Token, tokenize } from '../languages/token.js';
import { type Check, makeFinding, quoteAll } from './check.js';

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
    const sourceWords = new Set(tokenize(source).map(({ text }) => text));
    const left = tokenize(target).filter((token) => sourceWords.has(token.text) && isLeft(token));
    if (left.length === 0) return [];
    return [
      makeFinding(this, `${quoteAll([...new Set(left.map(({ text }) => text))])} is still ${SOURCE_NAME}`),
    ];
  },
};

function isLeft(token: Token): boolean {
  if (!isWord(token) || !/^\p{Ll}{4,}/u.test(token.text) || TARGET.isKnownWord(token.key)) return false;
  return SOURCE.isKnownWord(token.key) || SOURCE.spelling.test(token.key);
}
