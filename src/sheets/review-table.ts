import { InputError } from '../domain/error.js';
import { quoteReceived } from '../notation/describe-issue.js';
import { COLUMN_NAMES, type Column, joinSheets, type ParsedSheet, parseRow, type Row } from './review-row.js';

/** A row of a table that came back. */
interface TableRow {
  /** As the program in which it is edited counts. */
  readonly number: number;
  /** By their column from 0; undefined where a cell holds something else than text. */
  readonly cells: ReadonlyMap<number, string | undefined>;
}

/** The first row names the columns. */
interface ReviewTable {
  readonly rows: readonly TableRow[];
  /** A workbook, where a cell that is not written is an empty one. In a text it was cut off, and says nothing. */
  readonly isWorkbook: boolean;
}

/**
 * Reads the rows of a table. Only `id` and `target` must be there; the order of columns, further columns and their case
 * do not matter. What a damaged row still says is given all the same.
 * @param path names the file in messages.
 * @throws {InputError} `sheet/no-columns` when it is no review sheet at all.
 */
export function parseReviewTable({ rows, isWorkbook }: ReviewTable, path: string): ParsedSheet {
  const [header, ...body] = rows;
  const names = [...(header?.cells ?? [])].map(([at, name = '']) => [normaliseName(name), at] as const);
  // Where a name stands twice, the first one counts.
  const columns = new Map(names.reverse());
  if (!columns.has('id') || !columns.has('target')) throw makeNoColumnsError(header, path);
  const known = COLUMN_NAMES.flatMap((name) => {
    const at = columns.get(name);
    return at === undefined ? [] : [[name, at] as const];
  });
  const parse = (row: TableRow) => parseTableRow(row, { known, missing: isWorkbook ? '' : undefined });
  const width = isWorkbook ? Number.POSITIVE_INFINITY : names.length;
  return joinSheets(body.map((row) => findSurplus(row, width) ?? parse(row)));
}

function normaliseName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

function makeNoColumnsError(header: TableRow | undefined, path: string): InputError {
  const received = quoteReceived([...(header?.cells.values() ?? [])].join(', '));
  return new InputError(`${path} has no columns id and target, but ${received}`, {
    code: 'sheet/no-columns',
    hint: 'keep the first row of the sheet as it was handed out',
  });
}

/** A tab that was pasted into a cell shifts those after it: such a row says nothing that can be trusted. */
function findSurplus({ number, cells }: TableRow, width: number): ParsedSheet | undefined {
  const surplus = [...cells].flatMap(([at, cell = '']) => (at < width || cell.trim() === '' ? [] : [cell]));
  if (surplus.length === 0) return undefined;
  const received = `${quoteReceived(surplus.join(', '))} beyond them`;
  return {
    corrections: [],
    problems: [{ place: `row ${number}`, expected: `no more than ${width} cells`, received }],
  };
}

function parseTableRow(
  { number, cells }: TableRow,
  {
    known,
    missing,
  }: { readonly known: readonly (readonly [Column, number])[]; readonly missing: string | undefined },
): ParsedSheet {
  const named = known.map(([name, at]) => [name, cells.has(at) ? cells.get(at) : missing] as const);
  const row: Row = Object.fromEntries(named.filter(([, cell]) => cell !== undefined));
  const stray = [...cells.values()].find((cell = '') => cell.trim() !== '');
  return parseRow(row, `row ${number}`, stray);
}
