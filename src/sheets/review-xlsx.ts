import type { BilingualFile } from '../domain/bilingual-file.js';
import { normaliseCell } from '../domain/correction.js';
import { InputError, messageOf, type Problem } from '../domain/error.js';
import type { WordDiff } from '../domain/file-diff.js';
import { STATES, type TranslationUnit } from '../domain/translation-unit.js';
import { parseWorkbook, type ReadRow } from './parse-workbook.js';
import { printWorkbook, type SheetCell, type SheetColumn } from './print-workbook.js';
import type { ReadCell } from './read-cell.js';
import { CHANGES_COLUMNS, type Column, findChanges, type ParsedSheet, printRow } from './review-row.js';
import { parseReviewTable } from './review-table.js';
import type { SheetModule } from './sheet-module.js';

const CORRECTION = 'changes';

/** In reading order; widths in characters, made for a screen of 1280 pixels. */
const COLUMNS: readonly (SheetColumn & { readonly name: Column | typeof CORRECTION })[] = [
  { name: 'id', width: 6, isEditable: false },
  { name: 'state', width: 12, isEditable: true, choices: STATES },
  { name: 'source', width: 42, isEditable: false },
  { name: 'machine translation', width: 42, isEditable: false },
  { name: 'target', width: 42, isEditable: true },
  { name: 'note', width: 24, isEditable: true },
  { name: CORRECTION, width: 42, isEditable: false },
  { name: 'confidence', width: 16, isEditable: false },
  { name: 'findings', width: 32, isEditable: false },
  { name: 'machine changes', width: 42, isEditable: false },
  { name: 'source changes', width: 42, isEditable: false },
  { name: 'handed out', width: 0, isEditable: false },
];

/** A sheet for Excel or LibreOffice. */
export const WORKBOOK: SheetModule = {
  fileName: 'review.xlsx',
  comesBackAs: null,
  sniff: (content) => typeof content !== 'string',
  print: (file, { diff }) => printReviewXlsx(file, diff),
  parse: (content, path) => parseReviewXlsx(content as Uint8Array, path),
};

/** A workbook for Excel or LibreOffice: only `state`, `target` and `note` can be edited, and `changes` shows the diff. */
export function printReviewXlsx({ units }: BilingualFile, diff: WordDiff): Uint8Array {
  const rows = units.map((unit) => printCells(unit, diff));
  const columns = COLUMNS.map((column, at) =>
    isIdle(column.name, rows, at) ? { ...column, width: 0 } : column,
  );
  return printWorkbook({ name: 'Review', columns, rows });
}

/** A column of changes in which nothing stands is hidden. */
function isIdle(name: string, rows: readonly (readonly SheetCell[])[], at: number): boolean {
  return CHANGES_COLUMNS.some((column) => column === name) && rows.every((cells) => cells[at]?.length === 0);
}

function printCells(unit: TranslationUnit, diff: WordDiff): SheetCell[] {
  const row = printRow(unit, diff);
  return COLUMNS.map(({ name }) => {
    if (name === CORRECTION) return printCorrection(row, diff);
    const changes = CHANGES_COLUMNS.find((column) => column === name);
    return changes === undefined ? normaliseCell(row[name]) : findChanges(unit, changes, diff);
  });
}

/** Empty where the target is what the machine said. */
function printCorrection(row: Record<Column, string>, diff: WordDiff): SheetCell {
  const [before, after] = [normaliseCell(row['machine translation']), normaliseCell(row.target)];
  return before === after || before === '' ? '' : diff(before, after);
}

/**
 * Reads a workbook that a spreadsheet program saved; the sheet with the columns is found by them.
 * @throws {InputError} `sheet/damaged-workbook`, or as for `parseReviewTable`.
 */
function parseReviewXlsx(bytes: Uint8Array, path: string): ParsedSheet {
  const sheets = parseStrictly(bytes, path);
  const read = sheets.find(isReview) ?? sheets[0] ?? [];
  const rows = read.map(({ number, cells }) => ({
    number,
    cells: new Map([...cells].map(([at, cell]) => [at, findText(cell)])),
  }));
  const { corrections, problems } = parseReviewTable({ rows, isWorkbook: true }, path);
  return { corrections, problems: [...problems, ...findNotText(read)] };
}

function parseStrictly(bytes: Uint8Array, path: string): ReadRow[][] {
  try {
    return parseWorkbook(bytes);
  } catch (cause) {
    throw new InputError(`${path} cannot be read as an Excel workbook: ${messageOf(cause)}`, {
      code: 'sheet/damaged-workbook',
      hint: 'open it in a spreadsheet program and save it as XLSX, or save the sheet as tab-separated text',
      cause,
    });
  }
}

function isReview([header]: readonly ReadRow[]): boolean {
  return [...(header?.cells.values() ?? [])].some(
    (cell) => findText(cell)?.trim().toLowerCase() === 'target',
  );
}

function findText(cell: ReadCell): string | undefined {
  return 'text' in cell ? cell.text : undefined;
}

/** What a reviewer put into an editable cell that is no text: it could not be taken up. */
function findNotText([header, ...rows]: readonly ReadRow[]): Problem[] {
  const names = new Map(
    [...(header?.cells ?? [])].map(([at, cell]) => [at, findText(cell)?.trim().toLowerCase()]),
  );
  return rows.flatMap(({ number, cells }) =>
    [...cells].flatMap(([at, cell]) => {
      const column = COLUMNS.find(({ name, isEditable }) => isEditable && name === names.get(at));
      if ('text' in cell || column === undefined) return [];
      return [{ place: `row ${number}, column ${column.name}`, expected: 'a text', received: cell.notText }];
    }),
  );
}
