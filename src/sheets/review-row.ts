import { describeRules } from '../domain/apply-rules.js';
import { type Correction, type HandedOut, makeHandedOut, printNotes } from '../domain/correction.js';
import {
  describeConfidence,
  describeMatches,
  STATE_WORDS,
  withoutConfidence,
} from '../domain/describe-unit.js';
import { confidenceOf, hypothesisOf } from '../domain/draft.js';
import type { Problem } from '../domain/error.js';
import { type DiffPart, markPart, type WordDiff } from '../domain/file-diff.js';
import { findVersions } from '../domain/find-versions.js';
import { describeDismissal, STATES, type State, type TranslationUnit } from '../domain/translation-unit.js';
import { quoteReceived } from '../notation/describe-issue.js';

/**
 * What a sheet says of a unit, whatever its format: the reviewer edits `target`, `state` and `note`. The last two are
 * empty but for a unit that another model translated before, or that had other Dutch.
 */
const COLUMNS = {
  id: ({ id }) => id,
  state: ({ state }) => state,
  source: ({ source }) => source,
  'machine translation': (unit) => hypothesisOf(unit) ?? '',
  target: ({ target }) => target,
  confidence: (unit) => describeConfidence(confidenceOf(unit)),
  findings: (unit) =>
    [
      ...withoutConfidence(unit.findings).map(({ severity, message }) => `${severity}: ${message}`),
      ...unit.dismissed.map(describeDismissal),
      ...describeRules(unit),
      ...describeMatches(unit),
    ].join(' | '),
  note: ({ notes }) => printNotes(notes),
  'handed out': (unit) => printHandedOut(makeHandedOut(unit)),
  'machine changes': (unit, diff) => printChanges(findChanges(unit, 'machine changes', diff)),
  'source changes': (unit, diff) => printChanges(findChanges(unit, 'source changes', diff)),
} satisfies Record<string, (unit: TranslationUnit, diff: WordDiff) => string>;

/** What was there before against what is there now. */
const CHANGES = { 'machine changes': 'previous..current', 'source changes': 'source' } as const;
export type ChangesColumn = keyof typeof CHANGES;
export const CHANGES_COLUMNS = Object.keys(CHANGES) as readonly ChangesColumn[];

export type Column = keyof typeof COLUMNS;
/** A column is absent where a sheet that came back does not say. */
export type Row = Readonly<Partial<Record<Column, string>>>;

export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[];

/** What a sheet that came back says, and the places where it could not be understood. */
export interface ParsedSheet {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
}

/** Nothing where there is no earlier version, or it is the same. */
export function findChanges(
  unit: TranslationUnit,
  column: ChangesColumn,
  diff: WordDiff,
): readonly DiffPart[] {
  const versions = findVersions(unit, CHANGES[column]);
  return versions === undefined ? [] : diff(versions.before, versions.after);
}

function printChanges(parts: readonly DiffPart[]): string {
  return parts.map(markPart).join('');
}

export function printRow(unit: TranslationUnit, diff: WordDiff): Record<Column, string> {
  const cells = Object.entries(COLUMNS).map(([name, print]) => [name, print(unit, diff)]);
  return Object.fromEntries(cells);
}

/**
 * What a row says, as far as it can be understood.
 * @param place where it stands: `row 7`.
 * @param stray something that stands in it, be it in a column that is none of ours.
 */
export function parseRow(row: Row, place: string, stray = ''): ParsedSheet {
  if ([stray, ...Object.values(row)].every((cell) => cell.trim() === ''))
    return { corrections: [], problems: [] };
  const id = row.id?.trim() ?? '';
  if (id === '') {
    const received = quoteReceived(row.target || stray);
    const expected = 'the id of a segment, to know what this belongs to';
    return { corrections: [], problems: [{ place: `${place}, column id`, expected, received }] };
  }
  const state = parseState(row.state ?? '');
  return {
    corrections: [{ id, place, ...pickTexts(row), ...(typeof state === 'string' ? { state } : {}) }],
    problems: state === undefined ? [describeState(row.state, place)] : [],
  };
}

export function joinSheets(sheets: readonly ParsedSheet[]): ParsedSheet {
  return {
    corrections: sheets.flatMap(({ corrections }) => corrections),
    problems: sheets.flatMap(({ problems }) => problems),
  };
}

function pickTexts(row: Row): Pick<Correction, 'target' | 'notes' | 'source' | 'handedOut'> {
  const handedOut = parseHandedOut(row['handed out'] ?? '');
  return {
    ...(row.target === undefined ? {} : { target: row.target }),
    ...(row.note === undefined ? {} : { notes: row.note }),
    ...(row.source === undefined ? {} : { source: row.source }),
    ...(handedOut === undefined ? {} : { handedOut }),
  };
}

/** Null where the cell is empty, undefined where it holds no state: neither as files name it nor as people read it. */
function parseState(cell: string): State | null | undefined {
  const word = cell.trim().toLowerCase();
  return word === '' ? null : STATES.find((state) => state === word || STATE_WORDS[state] === word);
}

function describeState(cell: string | undefined, place: string): Problem {
  return { place: `${place}, column state`, expected: STATES.join(' or '), received: quoteReceived(cell) };
}

/** One cell that a reviewer has no reason to touch: `translated s4f… t9k… n2b…`. */
export function printHandedOut({ state, source, target, notes }: HandedOut): string {
  return `${state} s${source} t${target} n${notes}`;
}

/** Undefined where the cell is missing or was changed: then the row only says what it says. */
function parseHandedOut(cell: string): HandedOut | undefined {
  const [, word, source, target, notes] =
    /^\s*(\w+) s([0-9a-z]+) t([0-9a-z]+) n([0-9a-z]+)\s*$/.exec(cell) ?? [];
  const state = STATES.find((known) => known === word);
  if (state === undefined || source === undefined || target === undefined || notes === undefined)
    return undefined;
  return { state, source, target, notes };
}
