import type { Beginning, Candidate, Span } from '../languages/candidate.js';
import { SOURCE } from '../languages/present-pair.js';

const CLOSERS = /(?:''|["'“”’»›)\]}*_]|\[\d{1,3}\]|[¹²³⁰⁴-⁹]){0,12}/uy;
const SPACED_CLOSER =
  /(?:[ \u00A0](?:''|["”»›'](?!['’])))?(?:[ \u00A0]?(?:\p{Extended_Pictographic}[\u200D\uFE0F\p{Emoji_Modifier}\p{Extended_Pictographic}]{0,20}|[:;]-?[)(DP]))?(?=\s|$)/uy;
const OPENING = new RegExp(
  `(?:[ \\u00A0]*(?:,,|\\.{2,4}|…|[-–—•*]+(?=\\s)|[-–—](?=\\p{L})|''|["“”„‟‚«»‹›([{*_¿¡]|['’‘](?![${SOURCE.clipped}][\\s-]))){0,12}[ \\u00A0]*`,
  'uy',
);
const CLIPPED_WORD = new RegExp(`^['’‘\`][${SOURCE.clipped}]?[\\s-]*`, 'u');
const EDGES = /^[^\p{L}\p{N}°€$£%]+|[^\p{L}\p{N}°€$£%]+$/gu;
/** How far the rules look to either side; bounds the work per candidate. */
const REACH = 120;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** `'s Avonds` begins with a capital, `'s avonds` does not. */
function beginningOf(rest: string): Beginning {
  const first = rest.replace(CLIPPED_WORD, '');
  if (/^\p{Lu}|^\p{Lt}/u.test(first)) return 'upper';
  if (/^\p{Ll}/u.test(first)) return 'lower';
  return /^[\p{N}€$£§±]/u.test(first) ? 'digit' : 'other';
}

function readLeft(text: string, sentenceStart: number, markStart: number) {
  const left = text.slice(Math.max(sentenceStart, markStart - REACH), markStart).trimEnd();
  const [last = '', ...before] = left.split(/\s+/u).reverse();
  const wordOpeners = /^[^\p{L}\p{N}]*/u.exec(last)?.[0] ?? '';
  return {
    word: last.replace(EDGES, ''),
    wordOpeners,
    previous: before[0] ?? '',
    wordsBefore: before.length,
  };
}

function readRight(text: string, next: number) {
  const openers = matchAt(OPENING, text, next).trimEnd();
  const rest = text.slice(next + openers.length, next + openers.length + REACH).trimStart();
  const nextWords = rest.split(/\s+/u, 5);
  return {
    openers,
    nextWords,
    nextWord: (nextWords[0] ?? '').replace(EDGES, ''),
    beginning: beginningOf(rest),
  };
}

/** The end of the marks' closing quotes, also of one that stands apart as in old newspapers: `goed aan. ''`. */
function endOf(text: string, from: number): number {
  const attached = from + matchAt(CLOSERS, text, from).length;
  return attached + matchAt(SPACED_CLOSER, text, attached).length;
}

interface MarkPlace {
  readonly text: string;
  readonly sentenceStart: number;
  readonly markStart: number;
  readonly mark: string;
  readonly spans: readonly Span[];
}

/** The candidate at these marks, or undefined where no white space follows them or nothing comes after. */
export function makeCandidate(place: MarkPlace): Candidate | undefined {
  const { text, sentenceStart, markStart, mark } = place;
  const afterMark = markStart + mark.length;
  const end = endOf(text, afterMark);
  const space = matchAt(/[\s\u200B\u2060]+/uy, text, end);
  const next = end + space.length;
  if (space === '' || next >= text.length) return undefined;
  const closers = text.slice(afterMark, end);
  const left = readLeft(text, sentenceStart, markStart);
  const right = readRight(text, next);
  const forms = SOURCE.segmentation.listForms({ ...left, nextWord: right.nextWord });
  return { ...place, end, next, closers, forms, ...left, ...right };
}
