import type { Span } from '../languages/candidate.js';
import { SOURCE } from '../languages/present-pair.js';

const MARKS = /,,|''|["'“”„‟‘’‚‛«»‹›()[\]{}]/gu;
const CLOSED_BY: Readonly<Record<string, readonly string[]>> = {
  ')': ['('],
  ']': ['['],
  '}': ['{'],
  '”': ['“', '„', '‟', ',,'],
  "''": [',,', "''"],
  '’': ['‘', '‚', '‛'],
  '»': ['«'],
  '›': ['‹'],
  '"': ['"', '„', '“'],
  "'": ["'", '‚'],
};
const OPENERS = new Set(['(', '[', '{', '“', '„', '‟', '‘', '‚', '‛', '«', '‹', ',,']);
const SPACE_OR_OPENER = /[\s(["'“„‘‚«‹\-–—/]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const CLIPPED_WORD = new RegExp(`^[${SOURCE.clipped}](?![\\p{L}\\p{N}’'])`, 'u');

/** An apostrophe that belongs to a word: `foto's`, `'s Avonds`, `‘t Is`, `d'Hondt`. */
function isApostrophe(text: string, index: number): boolean {
  if (LETTER_OR_DIGIT.test(text[index + 1] ?? '') && LETTER_OR_DIGIT.test(text[index - 1] ?? '')) return true;
  return CLIPPED_WORD.test(text.slice(index + 1, index + 4));
}

function opensHere(text: string, index: number, mark: string): boolean {
  if (OPENERS.has(mark)) return !(mark === '“' && !SPACE_OR_OPENER.test(text[index - 1] ?? ' '));
  if (mark !== '"' && mark !== "'" && mark !== "''") return false;
  const before = text[index - 1] ?? ' ';
  const after = text[index + mark.length] ?? ' ';
  return SPACE_OR_OPENER.test(before) && !/\s/u.test(after);
}

interface Open {
  readonly mark: string;
  readonly start: number;
}

/** The place on the stack of the opener that `mark` closes, or -1. Looks at most 8 deep, which keeps the pass linear. */
function findOpener(stack: readonly Open[], mark: string): number {
  const closes = mark === '“' ? ['„', ',,'] : (CLOSED_BY[mark] ?? []);
  for (let depth = stack.length - 1; depth >= Math.max(0, stack.length - 8); depth--) {
    if (closes.includes(stack[depth]?.mark ?? '')) return depth;
  }
  return -1;
}

function spanOf(open: Open, end: number): Span {
  return { kind: '([{'.includes(open.mark) ? 'bracket' : 'quote', start: open.start, end };
}

/** Every matched pair of quotes and brackets, by start. Marks without a partner are left out. */
export function findSpans(text: string): Span[] {
  const stack: Open[] = [];
  const spans: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (/^['‘’]$/u.test(mark) && isApostrophe(text, index)) continue;
    const opener = opensHere(text, index, mark) ? -1 : findOpener(stack, mark);
    const open = stack[opener];
    if (open !== undefined) {
      spans.push(spanOf(open, index + mark.length));
      stack.length = opener;
    } else if (opensHere(text, index, mark)) stack.push({ mark, start: index });
  }
  return spans.sort((a, b) => a.start - b.start);
}
