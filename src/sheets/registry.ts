import type { BilingualFile } from '../domain/bilingual-file.js';
import { decodeText } from '../notation/decode-text.js';
import { isZip } from '../notation/zip.js';
import { EDITABLE_PAGE } from './edit-html.js';
import { MARKDOWN_SHEET } from './review-md.js';
import type { ParsedSheet } from './review-row.js';
import { TSV_SHEET } from './review-tsv.js';
import { XLIFF_SHEET } from './review-xliff.js';
import { WORKBOOK } from './review-xlsx.js';
import type { SheetContent, SheetModule, SheetTools } from './sheet-module.js';

/** Every format that a sheet can have, by the name that the command line knows it by. */
export const SHEETS = {
  html: EDITABLE_PAGE,
  xlsx: WORKBOOK,
  tsv: TSV_SHEET,
  md: MARKDOWN_SHEET,
  xliff: XLIFF_SHEET,
} as const satisfies Readonly<Record<string, SheetModule>>;

export type SheetFormat = keyof typeof SHEETS;
export const SHEET_FORMATS = Object.keys(SHEETS) as readonly SheetFormat[];

/** A sheet to hand around; `parseSheet` reads back each of them, or for the page what it saves. */
export async function printSheet(
  file: BilingualFile,
  format: SheetFormat,
  tools: SheetTools,
): Promise<SheetContent> {
  return SHEETS[format].print(file, tools);
}

/**
 * Reads a sheet that came back from a reviewer, in whatever format it is.
 * @param path names the file in messages.
 * @throws {InputError} `sheet/page` for a page, `sheet/no-columns` and others when it is no review sheet at all.
 */
export async function parseSheet(bytes: Uint8Array, path: string): Promise<ParsedSheet> {
  const content = isZip(bytes) ? bytes : decodeText(bytes, path).text;
  // A text that is nothing else is taken for a table, which says what it lacks.
  const sheet = Object.values(SHEETS).find(({ sniff }) => sniff(content)) ?? TSV_SHEET;
  return sheet.parse(content, path);
}
