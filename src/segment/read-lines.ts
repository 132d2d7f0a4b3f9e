import type { TextRange } from '../domain/segmented-text.js';

/** One line of the article, without its line ending. */
export interface Line extends TextRange {
  readonly text: string;
  /** Nothing to see: white space and zero-width characters only. */
  readonly isBlank: boolean;
}

const LINE_ENDING = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const VISIBLE = /[^\s\u0085\u200B-\u200F\u2060\uFEFF\u00AD]/u;

function makeLine(text: string, start: number, end: number): Line {
  const line = text.slice(start, end);
  return { start, end, text: line, isBlank: !VISIBLE.test(line) };
}

/** The lines of a text, whatever its line endings are. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(LINE_ENDING)) {
    lines.push(makeLine(text, start, index));
    start = index + ending.length;
  }
  return [...lines, makeLine(text, start, text.length)];
}

/** The text without invisible characters at its ends. */
export function stripInvisible(text: string): string {
  const range = trimRange(text, { start: 0, end: text.length });
  return range === undefined ? '' : text.slice(range.start, range.end);
}

/** The range without invisible characters at its ends; undefined when nothing is left. */
export function trimRange(text: string, { start, end }: TextRange): TextRange | undefined {
  let from = start;
  let to = end;
  while (from < to && !VISIBLE.test(text.charAt(from))) from++;
  while (to > from && !VISIBLE.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}
