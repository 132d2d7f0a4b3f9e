import { InputError } from '../domain/error.js';
import { quoteReceived } from '../notation/describe-issue.js';
import { joinSheets, type ParsedSheet, parseRow, type Row } from './review-row.js';

/** Undefined where a cell holds something else than text. */
type Cells = readonly (string | undefined)[];

/**
 * Reads the rows of a table, the first of which names the columns. Only `id` and `target` must be there; the order of
 * columns, further columns and their case do not matter. What a damaged row still says is given all the same.
 * @param path names the file in messages.
 * @throws {InputError} `sheet/no-columns` when it is no review sheet at all.
 */
export function parseReviewTable(table: readonly Cells[], path: string): ParsedSheet {
  const [header = [], ...rows] = table;
  const names = header.map((name = '') => name.trim().toLowerCase().replace(/\s+/g, ' '));
  if (!names.includes('id') || !names.includes('target')) {
    throw new InputError(`${path} has no columns id and target, but ${quoteReceived(header.join(', '))}`, {
      code: 'sheet/no-columns',
      hint: 'keep the first row of the sheet as it was handed out',
    });
  }
  return joinSheets(rows.map((cells, index) => parseCells({ names, cells, place: `row ${index + 2}` })));
}

/** A tab that was pasted into a cell shifts those after it: such a row says nothing that can be trusted. */
function parseCells({
  names,
  cells,
  place,
}: {
  names: readonly string[];
  cells: Cells;
  place: string;
}): ParsedSheet {
  const surplus = cells.slice(names.length).filter((cell) => cell !== undefined && cell.trim() !== '');
  if (surplus.length === 0) return parseRow(toRow(names, cells), place);
  const received = `${quoteReceived(surplus.join(', '))} beyond them`;
  return { corrections: [], problems: [{ place, expected: `no more than ${names.length} cells`, received }] };
}

function toRow(names: readonly string[], cells: Cells): Row {
  const named = names.map((name, index) => [name, cells[index]] as const);
  return Object.fromEntries(named.filter(([, cell]) => cell !== undefined).reverse());
}
