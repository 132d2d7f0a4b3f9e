/** Characters in a line of a terminal. */
export const LINE_WIDTH = 80;

/** How many things, in words: `1 segment`, `2 segments`. */
export function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** A line that ends in … where it would be too long. */
export function fitLine(line: string): string {
  return line.length <= LINE_WIDTH ? line : `${line.slice(0, LINE_WIDTH - 1)}…`;
}

/** A run of text with the style that it is shown in. */
export interface Piece {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/**
 * Lines of at most `width` characters, broken at spaces only; a longer word stands alone on its line. Styles are put
 * on word by word, so that none runs over a line's end and none counts as width.
 */
export function wrapPieces(pieces: readonly Piece[], width: number): string[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  for (const word of splitWords(pieces)) {
    if (line.length > 0 && measure(line) + 1 + measure(word) > width) {
      lines.push(line);
      line = [];
    }
    line = line.length === 0 ? word : [...line, SPACE, ...word];
  }
  return [...lines, line].filter(({ length }) => length > 0).map(paintLine);
}

const SPACE: Piece = { text: ' ', paint: (text) => text };

/** Words can be made of several pieces: `Kyiv` and its comma may differ in style. */
function splitWords(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [[]];
  for (const { text, paint } of pieces) {
    text.split(/\s+/u).forEach((part, index) => {
      if (index > 0) words.push([]);
      if (part !== '') words.at(-1)?.push({ text: part, paint });
    });
  }
  return words.filter(({ length }) => length > 0);
}

function measure(pieces: readonly Piece[]): number {
  return pieces.reduce((width, { text }) => width + Array.from(text).length, 0);
}

function paintLine(line: readonly Piece[]): string {
  return line.map(({ text, paint }) => paint(text)).join('');
}

/** Styles for the terminal, passed in by whoever knows whether there is one. Everything reads without them as well. */
export interface Colour {
  deleted(text: string): string;
  inserted(text: string): string;
  /** For what a person should see first. */
  strong(text: string): string;
  quiet(text: string): string;
}

const asIs = (text: string): string => text;

export const NO_COLOUR: Colour = { deleted: asIs, inserted: asIs, strong: asIs, quiet: asIs };
