/** A word, a numeral with its separators, or one sign. Offsets are UTF-16 code units of the text. */
export interface Token {
  readonly text: string;
  /** Lower case, without accents, with a straight apostrophe: the key into every word table. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** No white space stands between this token and the one before. */
  readonly glued: boolean;
}

const TOKEN = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’]\p{L}+)*|[^\s\p{L}\p{M}\d]/gu;

const ASCII = /^\p{ASCII}*$/u;

/** `Één` and `een` are one word to every table; `ë` only tells syllables apart. */
export function makeKey(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}

/** Every check asks for the tokens of the same pair, whose sides some of them change a little first. */
const MAX_RECENT = 8;
const recent = new Map<string, readonly Token[]>();

/** The tokens of a text in order; white space is dropped, everything else is kept. */
export function tokenize(text: string): readonly Token[] {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const tokens = splitTokens(text);
  if (recent.size === MAX_RECENT) recent.clear();
  recent.set(text, tokens);
  return tokens;
}

function splitTokens(text: string): Token[] {
  let end = 0;
  return Array.from(text.matchAll(TOKEN), (match) => {
    const start = match.index;
    const glued = start === end && start > 0;
    end = start + match[0].length;
    return { text: match[0], key: makeKey(match[0]), start, end, glued };
  });
}

/** True for a token of letters. */
export function isWord(token: Token): boolean {
  return /^\p{L}/u.test(token.text);
}
