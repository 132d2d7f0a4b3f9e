import { type Check, makeFinding, quoteAll } from './check.js';
import {
  DUTCH_HALF_NEGATIONS,
  DUTCH_NEGATIONS,
  ENGLISH_HALF_NEGATIONS,
  ENGLISH_NEGATIONS,
} from './data/negation-words.js';
import { type Token, tokenize } from './token.js';

/** Negation. */
export const negation: Check = {
  code: 'check/negation',
  severity: 'error',
  run({ source, target }) {
    const dutch = findNegations(source, DUTCH);
    const english = findNegations(target, ENGLISH);
    if (dutch.full.length > english.full.length && dutch.full.length > english.full.length + english.half) {
      return [
        makeFinding(this, `${quoteAll(dutch.full)} in the Dutch: the English does not seem to negate it`),
      ];
    }
    if (english.full.length > dutch.full.length && english.full.length > dutch.full.length + dutch.half) {
      return [
        makeFinding(this, `${quoteAll(english.full)} in the English: the Dutch does not seem to negate it`),
      ];
    }
    return [];
  },
};

interface Negator {
  readonly full: (token: Token) => boolean;
  readonly half: (token: Token) => boolean;
}

const DUTCH: Negator = {
  full: ({ key }) => DUTCH_NEGATIONS.has(key),
  half: ({ key }) =>
    DUTCH_HALF_NEGATIONS.has(key) ||
    /^on(?!der|ze|s$|twikk|tvang|tst|thoud|tmoet|line)|loos$|loze$/.test(key),
};

const ENGLISH: Negator = {
  full: ({ key }) => ENGLISH_NEGATIONS.has(key) || key.endsWith("n't"),
  half: ({ key }) =>
    ENGLISH_HALF_NEGATIONS.has(key) ||
    /^(?:un(?!i|der|til)|in(?:ab|ad|ac|ca|co|de|di|ef|ex|su|vi)|im(?:po|pe|ma)|ir|il|dis|non|mis)|less(?:ly|ness)?$/.test(
      key,
    ),
};

/** The words that negate, and how many words half do. */
function findNegations(text: string, { full, half }: Negator): { full: string[]; half: number } {
  const tokens = tokenize(text);
  return {
    full: tokens.filter(full).map((token) => token.text),
    half: tokens.filter((token) => !full(token) && half(token)).length,
  };
}
