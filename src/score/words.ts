/**
 * White space as Python and so sacreBLEU sees it: with the information separators and U+0085, which `\s` leaves out,
 * and without U+FEFF.
 */
const SPACE = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const SPACES = new RegExp(`${SPACE}+`, 'u');
const LAST_SPACES = new RegExp(`(?<!${SPACE})${SPACE}+$`, 'u');

/** The runs of text between white space; none for an empty text. */
export function splitWords(text: string): string[] {
  return text.split(SPACES).filter((word) => word !== '');
}

export function trimEnd(text: string): string {
  return text.replace(LAST_SPACES, '');
}
