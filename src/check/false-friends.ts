import { PAIR } from '../languages/present-pair.js';
import { tokenize } from '../languages/token.js';
import { type Check, makeFinding, quote } from './check.js';

/**
 * A Dutch word of the curated list beside the English word it is mistaken for (`eventueel`, “eventually”), unless
 * another Dutch word of the segment rightly means that, or the Dutch word is part of a name.
 *
 * Wrong where the look-alike is right after all (`globale` for “global” is common Dutch now). Blind outside the list.
 *
 * False alarms on human translations: 0.0 % (flores-dev, rte3-nl).
 */
export const falseFriends: Check = {
  code: 'check/false-friends',
  severity: 'warning',
  run({ source, target }) {
    const targetWords = new Set(tokenize(target).map(({ key }) => key));
    const tokens = tokenize(source);
    return tokens.flatMap(({ text, key, start }) => {
      const isName = start > 0 && /^\p{Lu}/u.test(text);
      const friend = isName ? undefined : PAIR.falseFriends.get(key);
      const found = friend && [...friend.lookAlikes].find((word) => targetWords.has(word));
      if (friend === undefined || found === undefined) return [];
      if (tokens.some((other) => friend.rightful.some((start) => other.key.startsWith(start)))) return [];
      const message = `${quote(text)} looks like ${quote(found)} but usually means ${friend.meaning}`;
      return [makeFinding(this, message)];
    });
  },
};
