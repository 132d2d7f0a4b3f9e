import { describeMatch } from '../domain/describe-match.js';
import type { MemoryMatch } from '../domain/draft.js';
import type { WordDiff } from '../domain/word-diff.js';
import { SOURCE_CODE, TARGET_CODE } from '../languages/present-names.js';
import type { Colour } from './lines.js';
import { LINE_WIDTH, type Piece, wrapPieces } from './lines.js';
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
