import type { Span } from './find-spans.js';
import { listCapitalForms, listForms } from './list-forms.js';

/** How the text after a full stop begins. */
export type Beginning = 'lower' | 'upper' | 'digit' | 'other';

/** A place where a sentence may end, with all that the rules look at. Offsets are into the block's text. */
export interface Candidate {
  /** Text of the block. */
  readonly text: string;
  /** Where the sentence began that may end here. */
  readonly sentenceStart: number;
  /** Where its last marks begin: `.`, `?!`, `…`. */
  readonly markStart: number;
  /** End of the sentence if it ends here: after marks, closing quotes and brackets. */
  readonly end: number;
  /** Start of the next sentence if one begins here. */
  readonly next: number;
  readonly mark: string;
  /** Quotes, brackets and note numbers between the marks and the white space. */
  readonly closers: string;
  /** The word that the marks follow, without quotes and brackets: `dr`, `o.a`, `J.P`, `1.234`. */
  readonly word: string;
  /** The forms under which the word may stand in the lists of abbreviations. */
  readonly forms: readonly string[];
  /** What stands before the word without white space between: `(`, `“` or nothing. */
  readonly wordOpeners: string;
  /** The white-space separated text before the word, with its punctuation; empty at the start of the sentence. */
  readonly previous: string;
  /** How many words stand before the word in its sentence, as far as the rules look. */
  readonly wordsBefore: number;
  /** Quotes, brackets and dashes before the next word. */
  readonly openers: string;
  /** The next word, without outer punctuation. */
  readonly nextWord: string;
  /** The next words as written, the first one without `openers`; at most five. */
  readonly nextWords: readonly string[];
  readonly beginning: Beginning;
  /** Innermost first: the quotes and brackets around the marks. */
  readonly spans: readonly Span[];
}

const CLOSERS = /(?:''|["'“”’»›)\]}*_]|\[\d{1,3}\]|[¹²³⁰⁴-⁹]){0,12}/uy;
const SPACED_CLOSER =
  /(?:[ \u00A0](?:''|["”»›'](?!['’])))?(?:[ \u00A0]?(?:\p{Extended_Pictographic}[\u200D\uFE0F\p{Emoji_Modifier}\p{Extended_Pictographic}]{0,20}|[:;]-?[)(DP]))?(?=\s|$)/uy;
const OPENING =
  /(?:[ \u00A0]*(?:,,|\.{2,4}|…|[-–—•*]+(?=\s)|[-–—](?=\p{L})|''|["“”„‟‚«»‹›([{*_¿¡]|['’‘](?![stnkm][\s-]))){0,12}[ \u00A0]*/uy;
const EDGES = /^[^\p{L}\p{N}°€$£%]+|[^\p{L}\p{N}°€$£%]+$/gu;
/** How far the rules look to either side; bounds the work per candidate. */
const REACH = 120;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** `'s Avonds` begins with a capital, `'s avonds` does not. */
function beginningOf(rest: string): Beginning {
  const first = rest.replace(/^['’‘`][stnkmd]?[\s-]*/u, '');
  if (/^\p{Lu}|^\p{Lt}/u.test(first)) return 'upper';
  if (/^\p{Ll}/u.test(first)) return 'lower';
  return /^[\p{N}€$£§±]/u.test(first) ? 'digit' : 'other';
}

function readLeft(text: string, sentenceStart: number, markStart: number) {
  const left = text.slice(Math.max(sentenceStart, markStart - REACH), markStart).trimEnd();
  const [token = '', ...before] = left.split(/\s+/u).reverse();
  const wordOpeners = /^[^\p{L}\p{N}]*/u.exec(token)?.[0] ?? '';
  return {
    word: token.replace(EDGES, ''),
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
function findEnd(text: string, from: number): number {
  const attached = from + matchAt(CLOSERS, text, from).length;
  return attached + matchAt(SPACED_CLOSER, text, attached).length;
}

export interface MarkPlace {
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
  const end = findEnd(text, afterMark);
  const space = matchAt(/[\s\u200B\u2060]+/uy, text, end);
  const next = end + space.length;
  if (space === '' || next >= text.length) return undefined;
  const closers = text.slice(afterMark, end);
  const left = readLeft(text, sentenceStart, markStart);
  const right = readRight(text, next);
  const capitals = listCapitalForms(left.word, left.previous, right.nextWord);
  const forms = [...listForms(left.word, left.wordsBefore), ...capitals];
  return { ...place, end, next, closers, forms, ...left, ...right };
}
