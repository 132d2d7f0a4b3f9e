import { SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import { SOURCE } from '../languages/present-pair.js';
import { type Check, makeFinding, quote } from './check.js';

/**
 * The English begins with a small letter although the Dutch does not; or it SHOUTS, or Writes Every Word With a
 * Capital in running text, where the Dutch does not.
 *
 * Wrong for names that begin small (“iPhone”) where the Dutch begins with another word.
 *
 * False alarms on human translations: 0.1 % (flores-dev), 0.3 % (rte3-nl).
 */
export const letterCase: Check = {
  code: 'check/letter-case',
  severity: 'warning',
  run({ source, target, blockKind }) {
    const start = /^[\s"“‘'(]*(\p{Ll}\p{L}*)/u.exec(target)?.[1];
    if (start !== undefined && beginsLarge(source) && !source.includes(start)) {
      return [makeFinding(this, `the ${TARGET_NAME} begins with a small letter: ${quote(start)}`)];
    }
    const style = findStyle(target, 6);
    const isTitle = style === 'Every Word With a Capital' && blockKind !== 'paragraph';
    if (style === undefined || isTitle || style === findStyle(source, 2)) return [];
    return [makeFinding(this, `the ${TARGET_NAME} is written ${quote(style)}, the ${SOURCE_NAME} is not`)];
  },
};

const LARGE_START = new RegExp(`^[\\s"“‘'’(]*(?:['’][${SOURCE.clipped}]\\s+)?\\p{Lu}`, 'u');

/** True when the first letter is a capital; `'s Avonds` begins with its second word. */
function beginsLarge(text: string): boolean {
  return LARGE_START.test(text);
}

/** How a text of that many long words or more is written, when it is out of the ordinary. */
function findStyle(text: string, minWords: number): string | undefined {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  if (words.length < minWords) return undefined;
  if (words.every((word) => word === word.toUpperCase())) return 'IN CAPITALS';
  return words.every((word) => /^\p{Lu}/u.test(word)) ? 'Every Word With a Capital' : undefined;
}
