import type { FileDiff, MeasuredEdits, UnitDiff } from '../domain/file-diff.js';
import { type DiffPart, markPart } from '../domain/file-diff.js';
import type { Colour } from './lines.js';
import { LINE_WIDTH, type Piece, wrapPieces } from './lines.js';

const INDENT = 4;

/** How the last line names what was compared. */
const COMPARED = {
  'hypothesis..target': ['targets', 'from what the machine said'],
  'previous..current': ['machine translations', 'from the one before'],
  source: ['sources', 'from the one before'],
} as const;

/** The differences in 80 columns: `[-deleted-]`, `{+inserted+}`, each under what helps to read it. */
export function printDiff({ article, view, segments, changed, total }: FileDiff, colour: Colour): string {
  const [what, from] = COMPARED[view];
  const count =
    changed.length === 0 ? `none of the ${what} differs` : `${changed.length} of ${segments} ${what} differ`;
  const blocks = changed.map((unit) => `${printUnitDiff(unit, colour)}\n\n`);
  const edits = changed.length === 0 ? '' : `  ${printEdits(total)}: ${printKinds(total)}\n`;
  return `${blocks.join('')}${article}: ${count} ${from}\n${edits}`;
}

function printUnitDiff({ id, segment, state, beside, changes, measured }: UnitDiff, colour: Colour): string {
  const title =
    colour.strong(`segment ${segment}`) + colour.quiet(`, unit ${id}, ${state}; ${printEdits(measured)}`);
  const context = beside.flatMap(({ label, text }) =>
    wrapPieces([{ text: `${label}: ${text}`, paint: colour.quiet }], LINE_WIDTH - INDENT),
  );
  const lines = wrapPieces(
    changes.map((part) => toPiece(part, colour)),
    LINE_WIDTH - INDENT,
  );
  return [title, ...[...context, ...lines].map((line) => ' '.repeat(INDENT) + line)].join('\n');
}

/** `3 edits, 23.1 per 100 words`. */
function printEdits({ edits, rate }: MeasuredEdits): string {
  if (edits === 0) return 'no word differs but in case or white space';
  return `${edits} ${edits === 1 ? 'edit' : 'edits'}, ${rate.toFixed(1)} per 100 words`;
}

function printKinds({ insertions, deletions, substitutions, shifts }: MeasuredEdits): string {
  return `${insertions} inserted, ${deletions} deleted, ${substitutions} replaced, ${shifts} moved`;
}

/** A change of white space alone would vanish in the wrapping, so its characters are named. */
export function toPiece({ kind, text }: DiffPart, colour: Colour): Piece {
  const painters = { equal: (plain: string) => plain, delete: colour.deleted, insert: colour.inserted };
  const shown = kind === 'equal' || text.trim() !== '' ? text : text.replace(/\n/g, '⏎').replace(/\s/g, '␣');
  return { text: markPart({ kind, text: shown }), paint: painters[kind] };
}
