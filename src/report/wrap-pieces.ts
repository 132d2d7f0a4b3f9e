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
