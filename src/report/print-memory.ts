import { describeMatch } from '../domain/describe-unit.js';
import type { MemoryMatch } from '../domain/draft.js';
import type { Problem } from '../domain/error.js';
import type { WordDiff } from '../domain/file-diff.js';
import { SOURCE_CODE, TARGET_CODE } from '../languages/present-names.js';
import { type Colour, countOf, LINE_WIDTH, type Piece, wrapPieces } from './lines.js';
import { toPiece } from './print-diff.js';

/** What a memory has for a sentence: each match with what is different in its Dutch, in 80 columns. */
export function printMatches(
  source: string,
  matches: readonly MemoryMatch[],
  { diff, colour }: { diff: WordDiff; colour: Colour },
): string {
  const blocks = matches.map((match) => {
    const changes = diff(match.source, source).map((part) => toPiece(part, colour));
    const said = [{ text: match.target, paint: (text: string) => text }];
    const title = `${colour.strong(describeMatch(match))}${colour.quiet(`, ${match.memory}`)}`;
    return `${[title, ...indent(`  ${SOURCE_CODE}  `, changes), ...indent(`  ${TARGET_CODE}  `, said)].join('\n')}\n\n`;
  });
  const count = matches.length === 1 ? '1 match' : `${matches.length} matches`;
  return `${blocks.join('')}${count}\n`;
}

function indent(label: string, pieces: readonly Piece[]): string[] {
  return wrapPieces(pieces, LINE_WIDTH - label.length).map(
    (line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line,
  );
}

interface Imported {
  readonly file: string;
  readonly entries: number;
  readonly added: number;
  readonly skipped: readonly Problem[];
}

/** A line for each file, with a line for each entry of it that could not be used. */
export function printImported(imported: readonly Imported[], memory: string): string {
  const lines = imported.flatMap(({ file, entries, added, skipped }) => [
    `${file}: ${countOf(entries, 'pair')}, ${added} new in ${memory}`,
    ...skipped.map(
      ({ place, expected, received }) => `  ${place}, skipped: expected ${expected}, got ${received}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
