import type { BilingualFile } from '../domain/bilingual-file.js';
import type { WordDiff } from '../domain/word-diff.js';
import { printReviewMd } from './review-md.js';
import { printReviewTsv } from './review-tsv.js';
import { printReviewXliff } from './review-xliff.js';
import { printReviewXlsx } from './review-xlsx.js';

export const SHEET_FORMATS = ['xlsx', 'tsv', 'md', 'xliff'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** A sheet to hand around; `parseSheet` reads each of them back. */
export async function printSheet(
  file: BilingualFile,
  format: SheetFormat,
  diff: WordDiff,
): Promise<string | Uint8Array> {
  return PRINTERS[format](file, diff);
}

const PRINTERS: Readonly<
  Record<SheetFormat, (file: BilingualFile, diff: WordDiff) => string | Promise<Uint8Array>>
> = {
  xlsx: printReviewXlsx,
  tsv: printReviewTsv,
  md: printReviewMd,
  xliff: printReviewXliff,
};
