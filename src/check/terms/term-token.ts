import type { Token } from '../../languages/token.js';

/** Words and numerals make up a term; hyphens and other signs may come and go. */
export function isTermToken({ text }: Token): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}
