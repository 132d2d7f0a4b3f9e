import type { BilingualFile } from '../domain/bilingual-file.js';
import type { WordDiff } from '../domain/word-diff.js';
import { printEditHtml } from './edit-html.js';
import { printReviewMd } from './review-md.js';
import { printReviewTsv } from './review-tsv.js';
import { printReviewXliff } from './review-xliff.js';
import { printReviewXlsx } from './review-xlsx.js';

export const SHEET_FORMATS = ['html', 'xlsx', 'tsv', 'md', 'xliff'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** What a sheet is printed with. */
export interface SheetTools {
  readonly diff: WordDiff;
  /** Reads what the page that can be edited does; other formats do not ask for it. */
  readScript(): Promise<string>;
}

/** A sheet to hand around; `parseSheet` reads back each of them, or for the page what it saves. */
export async function printSheet(
  file: BilingualFile,
  format: SheetFormat,
  { diff, readScript }: SheetTools,
): Promise<string | Uint8Array> {
  return format === 'html'
    ? printEditHtml(file, { diff, script: await readScript() })
    : PRINTERS[format](file, diff);
}

const PRINTERS: Readonly<
  Record<Exclude<SheetFormat, 'html'>, (file: BilingualFile, diff: WordDiff) => string | Uint8Array>
> = {
  xlsx: printReviewXlsx,
  tsv: printReviewTsv,
  md: printReviewMd,
  xliff: printReviewXliff,
};
