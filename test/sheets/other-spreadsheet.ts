import { type CellObject, read, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Types into the first sheet of a workbook and saves it as another program does, by the addresses of cells. */
export function typeInCells(
  workbook: Uint8Array,
  cells: Readonly<Record<string, string | CellObject>>,
): Uint8Array {
  const book = read(workbook);
  const sheet = findFirstSheet(book);
  for (const [address, cell] of Object.entries(cells)) {
    sheet[address] = typeof cell === 'string' ? { t: 's', v: cell } : cell;
  }
  return save(book);
}

/** The texts of the first sheet as another program reads them, row by row. */
export function readTexts(workbook: Uint8Array): string[][] {
  const sheet = findFirstSheet(read(workbook, { dense: true }));
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  return rows.map((cells) => Array.from(cells, (cell) => String(cell?.v ?? '')));
}

/** A part of the workbook as it is written. */
export function readPart(workbook: Uint8Array, name: string): string {
  const part = unzipSync(workbook)[name];
  if (part === undefined) throw new Error(`the workbook has no ${name}`);
  return strFromU8(part);
}

/** A run of a cell: its text, and whether it is struck out or underlined. */
export interface Run {
  readonly text: string;
  readonly mark: 'struck' | 'underlined' | undefined;
}

/** The runs of a cell of the first sheet, as another program shows them. */
export function readRuns(workbook: Uint8Array, address: string): Run[] {
  const cell: CellObject | undefined = findFirstSheet(read(workbook, { cellHTML: true }))[address];
  return (cell?.h ?? '')
    .split(/(?<=<\/span>)/)
    .filter((run) => run !== '')
    .map((run) => ({
      text: run.replace(/<[^>]*>/g, ''),
      mark: run.includes('<s>') ? 'struck' : run.includes('underline') ? 'underlined' : undefined,
    }));
}

/** Whether the column, by its letter, is hidden. */
export function isHidden(workbook: Uint8Array, column: number): boolean {
  return findFirstSheet(read(workbook, { cellStyles: true }))['!cols']?.[column]?.hidden === true;
}

/** Whether a cell of the first sheet is locked, by its style: cells are, unless it says otherwise (ECMA-376, 18.8.33). */
export function isLocked(workbook: Uint8Array, address: string): boolean {
  const sheet = readPart(workbook, 'xl/worksheets/sheet1.xml');
  const [, style = '0'] = new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(sheet) ?? [];
  const [styles = ''] = /<cellXfs.*<\/cellXfs>/s.exec(readPart(workbook, 'xl/styles.xml')) ?? [];
  const written = styles.split(/(?=<xf )/)[Number(style) + 1] ?? '';
  return !/locked="(?:0|false)"/.test(written);
}

function findFirstSheet({ Sheets, SheetNames: [first = ''] }: WorkBook): WorkSheet {
  const sheet = Sheets[first];
  if (sheet === undefined) throw new Error('a workbook without sheets');
  return sheet;
}

function save(book: WorkBook): Uint8Array {
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }));
}

/** The workbook with one part written otherwise. */
export function editPart(workbook: Uint8Array, name: string, edit: (part: string) => string): Uint8Array {
  return zipSync({ ...unzipSync(workbook), [name]: strToU8(edit(readPart(workbook, name))) });
}
