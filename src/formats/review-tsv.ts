import type { BilingualFile } from '../domain/bilingual-file.js';
import { type Correction, makeHandedOut, printNotes } from '../domain/correction.js';
import { describeConfidence } from '../domain/describe-confidence.js';
import { InputError, type Problem } from '../domain/error.js';
import { STATES, type State, type TranslationUnit } from '../domain/translation-unit.js';
import { parseDelimited, printDelimited } from './delimited-text.js';
import { quoteReceived } from './describe-issue.js';
import { parseHandedOut, printHandedOut } from './handed-out-cell.js';

const COLUMNS = {
  id: ({ id }) => id,
  state: ({ state }) => state,
  source: ({ source }) => source,
  'machine translation': ({ hypothesis }) => hypothesis ?? '',
  target: ({ target }) => target,
  confidence: ({ confidence }) => describeConfidence(confidence),
  findings: ({ findings }) => findings.map(({ severity, message }) => `${severity}: ${message}`).join(' | '),
  note: ({ notes }) => printNotes(notes),
  'handed out': (unit) => printHandedOut(makeHandedOut(unit)),
} satisfies Record<string, (unit: TranslationUnit) => string>;

type Column = keyof typeof COLUMNS;
type Row = Readonly<Partial<Record<Column, string>>>;

/** What a sheet that came back says, and the places where it could not be understood. */
export interface ParsedSheet {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
}

/** A sheet for a spreadsheet program, a row per segment; `target`, `state` and `note` are there to be edited. */
export function printReviewTsv({ units }: BilingualFile): string {
  const rows = units.map((unit) => Object.values(COLUMNS).map((print) => print(unit)));
  return printDelimited([Object.keys(COLUMNS), ...rows]);
}

/**
 * Reads a sheet that a spreadsheet or an editor saved. Only `id` and `target` must be there; the order of columns,
 * further columns and their case do not matter. What a damaged row still says is given all the same.
 * @param path names the file in messages.
 * @throws {InputError} `sheet/no-columns` when it is no review sheet at all.
 */
export function parseReviewTsv(text: string, path: string): ParsedSheet {
  const [header = [], ...rows] = parseDelimited(text);
  const names = header.map((name) => name.trim().toLowerCase().replace(/\s+/g, ' '));
  if (!names.includes('id') || !names.includes('target')) {
    throw new InputError(`${path} has no columns id and target, but ${quoteReceived(header.join(', '))}`, {
      code: 'sheet/no-columns',
      hint: 'keep the first row of the sheet as it was handed out',
    });
  }
  const sheets = rows.map((cells, index) => parseRow(toRow(names, cells), `row ${index + 2}`));
  return {
    corrections: sheets.flatMap(({ corrections }) => corrections),
    problems: sheets.flatMap(({ problems }) => problems),
  };
}

function toRow(names: readonly string[], cells: readonly string[]): Row {
  const named = names.map((name, index) => [name, cells[index]] as const);
  return Object.fromEntries(named.filter(([, cell]) => cell !== undefined).reverse());
}

function parseRow(row: Row, place: string): ParsedSheet {
  if (Object.values(row).every((cell) => cell.trim() === '')) return { corrections: [], problems: [] };
  const id = row.id?.trim() ?? '';
  if (id === '') {
    const received = quoteReceived(row.target);
    const expected = 'the id of a segment, to know what this belongs to';
    return { corrections: [], problems: [{ place: `${place}, column id`, expected, received }] };
  }
  const state = parseState(row.state ?? '');
  return {
    corrections: [{ id, place, ...pickTexts(row), ...(typeof state === 'string' ? { state } : {}) }],
    problems: state === undefined ? [describeState(row.state, place)] : [],
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

/** Null where the cell is empty, undefined where it holds something else than a state. */
function parseState(cell: string): State | null | undefined {
  const word = cell.trim().toLowerCase();
  return word === '' ? null : STATES.find((state) => state === word);
}

function describeState(cell: string | undefined, place: string): Problem {
  return { place: `${place}, column state`, expected: STATES.join(' or '), received: quoteReceived(cell) };
}
