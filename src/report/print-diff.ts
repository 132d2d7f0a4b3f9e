import type { BilingualFile } from '../domain/bilingual-file.js';
import { findDraft, type TranslationUnit } from '../domain/translation-unit.js';
import type { DiffPart, WordDiff } from '../domain/word-diff.js';
import type { Colour } from './colour.js';
import { type Piece, wrapPieces } from './wrap-pieces.js';

const WIDTH = 80;
const INDENT = 4;

/** One unit whose target is not what the machine said. */
export interface UnitDiff {
  readonly id: string;
  /** 1 for the first segment of the article. */
  readonly segment: number;
  readonly state: TranslationUnit['state'];
  readonly origin: TranslationUnit['origin'];
  readonly source: string;
  /** What the target began as: the machine's words, or a memory's. */
  readonly hypothesis: string;
  readonly target: string;
  readonly changes: readonly DiffPart[];
}

export interface FileDiff {
  readonly article: string;
  readonly segments: number;
  readonly changed: readonly UnitDiff[];
}

/** What differs between the machine's words and the targets; also the document of `diff --json`. */
export function makeFileDiff({ header, units }: BilingualFile, diff: WordDiff): FileDiff {
  const changed = units.flatMap((unit, index) => {
    const { id, state, origin, source, target } = unit;
    const hypothesis = findDraft(unit) ?? '';
    if (state === 'initial' || target === hypothesis) return [];
    const changes = diff(hypothesis, target);
    return [{ id, segment: index + 1, state, origin, source, hypothesis, target, changes }];
  });
  return { article: header.source, segments: units.length, changed };
}

/** The differences in 80 columns: `[-deleted-]`, `{+inserted+}`, each under its source. */
export function printDiff({ article, segments, changed }: FileDiff, colour: Colour): string {
  const count =
    changed.length === 0 ? 'no target differs' : `${changed.length} of ${segments} targets differ`;
  const blocks = changed.map((unit) => `${printUnitDiff(unit, colour)}\n\n`);
  return `${blocks.join('')}${article}: ${count} from what the machine said\n`;
}

function printUnitDiff({ id, segment, state, source, changes }: UnitDiff, colour: Colour): string {
  const title = colour.strong(`segment ${segment}`) + colour.quiet(`, unit ${id}, ${state}`);
  const sourceLines = wrapPieces([{ text: source, paint: colour.quiet }], WIDTH - INDENT);
  const targetLines = wrapPieces(
    changes.map((part) => toPiece(part, colour)),
    WIDTH - INDENT,
  );
  return [title, ...[...sourceLines, ...targetLines].map((line) => ' '.repeat(INDENT) + line)].join('\n');
}

/** A change of white space alone would vanish in the wrapping, so its characters are named. */
export function toPiece({ kind, text }: DiffPart, colour: Colour): Piece {
  const shown = kind === 'equal' || text.trim() !== '' ? text : text.replace(/\n/g, '⏎').replace(/\s/g, '␣');
  if (kind === 'delete') return { text: `[-${shown}-]`, paint: colour.deleted };
  if (kind === 'insert') return { text: `{+${shown}+}`, paint: colour.inserted };
  return { text: shown, paint: (plain) => plain };
}
