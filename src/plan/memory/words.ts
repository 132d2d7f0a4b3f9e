const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Letters and digits of which words are made, by UTF-16 code unit. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER;
});
/** What may stand inside a word, between two letters, and inside a number, between two digits. */
const JOINERS = ['', "'", '.,:'];

/** Called with where a word begins and ends, and a hash of it: equal words have equal hashes, others rarely. */
type VisitWord = (start: number, end: number, hash: number) => void;

/**
 * A text as similarity compares it: without case, and with one kind of apostrophe.
 */
export function foldText(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/**
 * Goes through the words of a folded text: runs of letters with their apostrophes and runs of digits with their
 * separators. Reading codes is several times as fast as a regular expression, and a memory has millions of words.
 */
export function scanWords(folded: string, visit: VisitWord): void {
  let at = 0;
  while (at < folded.length) {
    const kind = classOf(folded, at);
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0x811c9dc5;
    do {
      hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
      at += 1;
    } while (continues(folded, at, kind));
    visit(start, at, hash >>> 0);
  }
}

export function splitWords(text: string): string[] {
  const folded = foldText(text);
  const words: string[] = [];
  scanWords(folded, (start, end) => words.push(folded.slice(start, end)));
  return words;
}

function classOf(text: string, at: number): number {
  return at < text.length ? (CLASSES[text.charCodeAt(at)] ?? OTHER) : OTHER;
}

function continues(text: string, at: number, kind: number): boolean {
  if (classOf(text, at) === kind) return true;
  return (
    at < text.length && (JOINERS[kind] ?? '').includes(text.charAt(at)) && classOf(text, at + 1) === kind
  );
}

const NUMBER = /\p{N}+(?:[.,:]\p{N}+)*/gu;

/**
 * A sentence with every number replaced, so that two that differ in nothing else are the same; undefined where it has
 * none, or nothing besides that could be the same.
 */
export function findNumberPattern(source: string): string | undefined {
  return /\p{N}/u.test(source) && /\p{L}/u.test(source) ? source.replace(NUMBER, '0') : undefined;
}
