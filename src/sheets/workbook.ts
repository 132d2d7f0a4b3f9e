import type exceljs from 'exceljs';
import type { DiffPart } from '../domain/word-diff.js';

/** A column of a worksheet, and how it may be used there. */
export interface SheetColumn {
  readonly name: string;
  /** In characters; 0 hides the column. */
  readonly width: number;
  readonly isEditable: boolean;
  /** The only values that may be chosen. */
  readonly choices?: readonly string[];
}

export type SheetCell = string | readonly DiffPart[];

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A cell of a workbook that came back: its text, or what it holds instead of one. */
export type ReadCell = { readonly text: string } | { readonly notText: string };

const FONT = { name: 'Calibri', size: 11 };
const CHANGED = {
  equal: FONT,
  delete: { ...FONT, strike: true, color: { argb: 'FF9B2C2C' } },
  insert: { ...FONT, bold: true, underline: true, color: { argb: 'FF1D6337' } },
} as const;

/** Loaded when the first workbook is wanted: it costs half a second and 30 MB, and few commands want one. */
async function openWorkbook(): Promise<exceljs.Workbook> {
  const { default: library } = await import('exceljs');
  return new library.Workbook();
}

/** The bytes of an XLSX file with one sheet: its first row frozen, cells locked but for those to be edited. */
export async function printWorkbook({ name, columns, rows }: Sheet): Promise<Uint8Array> {
  const workbook = await openWorkbook();
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ name: header, width }) =>
    width === 0 ? { header, hidden: true } : { header, width },
  );
  sheet.getRow(1).font = { ...FONT, bold: true };
  for (const cells of rows) addRow(sheet, columns, cells);
  // Without a password: the lock is against slips of the hand, and a reviewer may want other widths or a filter.
  await sheet.protect('', { formatColumns: true, formatRows: true, autoFilter: true });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addRow(
  sheet: exceljs.Worksheet,
  columns: readonly SheetColumn[],
  cells: readonly SheetCell[],
): void {
  const row = sheet.addRow(cells.map(toValue));
  columns.forEach(({ isEditable, choices }, index) => {
    const cell = row.getCell(index + 1);
    cell.font = FONT;
    cell.alignment = { vertical: 'top', wrapText: true };
    // As text, so that a typed 1/2 or 2.022 stays what was typed.
    cell.numFmt = '@';
    cell.protection = { locked: !isEditable };
    if (choices !== undefined) cell.dataValidation = makeList(choices);
  });
}

function makeList(choices: readonly string[]): exceljs.DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    error: `Choose one of: ${choices.join(', ')}`,
  };
}

function toValue(cell: SheetCell): exceljs.CellValue {
  if (typeof cell === 'string') return escapeText(cell);
  if (cell.length === 0) return '';
  return { richText: cell.map(({ kind, text }) => ({ font: CHANGED[kind], text: escapeText(text) })) };
}

/** In a workbook `_x0041_` stands for a character by its number (ECMA-376, ST_Xstring). */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The rows of each sheet of a workbook, as any spreadsheet program saved it. @throws what is no workbook. */
export async function parseWorkbook(bytes: Uint8Array): Promise<ReadCell[][][]> {
  const workbook = await openWorkbook();
  await workbook.xlsx.load(bytes.slice().buffer as exceljs.Buffer);
  return workbook.worksheets.map((sheet) => readRows(sheet));
}

function readRows(sheet: exceljs.Worksheet): ReadCell[][] {
  return Array.from({ length: sheet.rowCount }, (_row, at) => {
    const row = sheet.getRow(at + 1);
    return Array.from({ length: sheet.columnCount }, (_cell, column) =>
      readValue(row.getCell(column + 1).value),
    );
  });
}

/** A formula gives what the reviewer saw: text that begins with `=` or `-` may have become one. */
function readValue(value: exceljs.CellValue | undefined): ReadCell {
  if (value === null || value === undefined) return { text: '' };
  if (typeof value !== 'object') return { text: String(value) };
  if ('richText' in value) return { text: value.richText.map(({ text }) => text).join('') };
  if ('hyperlink' in value) return readValue(value.text);
  if ('error' in value) return { notText: `the error ${value.error}` };
  if ('toISOString' in value) return { notText: `the date ${value.toISOString().slice(0, 10)}` };
  if (typeof value.result === 'string' || typeof value.result === 'number') return readValue(value.result);
  return { notText: `the formula =${'formula' in value ? value.formula : value.sharedFormula}` };
}
