import type { Line } from './read-lines.js';

/** Narrower columns are verse or lists; wider ones are lines that nobody wrapped. */
const NARROWEST = 50;
const WIDEST = 120;
/** Share of line breaks that must lie where the next word no longer fitted. */
const SHARE = 0.75;

function firstWordLength({ text }: Line): number {
  return (/^\s*(\S*)/u.exec(text)?.[1] ?? '').length;
}

/** The line broke here because the first word of the next line no longer fitted. */
export function isFull(line: Line, following: Line, width: number): boolean {
  return line.text.trimEnd().length + 1 + firstWordLength(following) > width;
}

function pairsOf(lines: readonly Line[]): [Line, Line][] {
  return lines.slice(1).flatMap((following, index): [Line, Line][] => {
    const line = lines[index];
    return line === undefined || line.isBlank || following.isBlank ? [] : [[line, following]];
  });
}

/**
 * The column at which the text was wrapped by hand, or undefined when every line is a paragraph.
 * Judged from the text as a whole: in wrapped text nearly every break comes where the next word did not fit.
 */
export function measureWrapping(lines: readonly Line[]): number | undefined {
  const pairs = pairsOf(lines);
  const width = pairs.reduce((widest, [line, following]) => {
    return Math.max(widest, line.text.trimEnd().length, following.text.trimEnd().length);
  }, 0);
  if (pairs.length === 0 || width < NARROWEST || width > WIDEST) return undefined;
  const full = pairs.filter(([line, following]) => isFull(line, following, width)).length;
  return full / pairs.length >= SHARE ? width : undefined;
}
