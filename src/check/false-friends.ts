import { type Check, makeFinding, quote } from './check.js';
import { FALSE_FRIENDS } from './data/false-friends.js';
import { tokenize } from './token.js';

interface FalseFriend {
  readonly lookAlikes: ReadonlySet<string>;
  readonly meaning: string;
  /** Beginnings of Dutch words of which the look-alike is a right translation. */
  readonly rightful: readonly string[];
}

const friends = new Map(FALSE_FRIENDS.trim().split('\n').flatMap(parseLine));

function parseLine(line: string): [string, FalseFriend][] {
  const [forms = '', lookAlikes = '', meaning = '', rightful = ''] = line
    .split('|')
    .map((part) => part.trim());
  const friend = { lookAlikes: new Set(splitWords(lookAlikes)), meaning, rightful: splitWords(rightful) };
  return splitWords(forms).map((form) => [form, friend]);
}

function splitWords(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

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
    const english = new Set(tokenize(target).map(({ key }) => key));
    const dutch = tokenize(source);
    return dutch.flatMap(({ text, key, start }) => {
      const isName = start > 0 && /^\p{Lu}/u.test(text);
      const friend = isName ? undefined : friends.get(key);
      const found = friend && [...friend.lookAlikes].find((word) => english.has(word));
      if (friend === undefined || found === undefined) return [];
      if (dutch.some((other) => friend.rightful.some((start) => other.key.startsWith(start)))) return [];
      const message = `${quote(text)} looks like ${quote(found)} but usually means ${friend.meaning}`;
      return [makeFinding(this, message)];
    });
  },
};
