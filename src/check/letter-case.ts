import { type Check, makeFinding, quote } from './check.js';

/**
 * The English begins with a small letter although the Dutch does not; or it SHOUTS, or Writes Every Word With a
 * Capital in running text, where the Dutch does not.
 */
export const letterCase: Check = {
  code: 'check/letter-case',
  severity: 'warning',
  run({ source, target, blockKind }) {
    const start = /^[\s"“‘'(]*(\p{Ll}\p{L}*)/u.exec(target)?.[1];
    if (start !== undefined && beginsLarge(source) && !source.includes(start)) {
      return [makeFinding(this, `the English begins with a small letter: ${quote(start)}`)];
    }
    const style = findStyle(target);
    const isTitle = style === 'Every Word With a Capital' && blockKind !== 'paragraph';
    if (style === undefined || isTitle || style === findStyle(source)) return [];
    return [makeFinding(this, `the English is written ${quote(style)}, the Dutch is not`)];
  },
};

/** True when the first letter is a capital; `'s Avonds` begins with its second word. */
function beginsLarge(text: string): boolean {
  return /^[\s"“‘'’(]*(?:['’][nst]\s+)?\p{Lu}/u.test(text);
}

/** How a text of five words or more is written, when that is out of the ordinary. */
function findStyle(text: string): string | undefined {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  if (words.length < 5) return undefined;
  if (words.every((word) => word === word.toUpperCase())) return 'IN CAPITALS';
  return words.every((word) => /^\p{Lu}/u.test(word)) ? 'Every Word With a Capital' : undefined;
}
