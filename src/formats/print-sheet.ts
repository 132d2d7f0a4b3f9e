import type { BilingualFile } from '../domain/bilingual-file.js';
import type { WordDiff } from '../domain/word-diff.js';
import { printReviewMd } from './review-md.js';
import { printReviewTsv } from './review-tsv.js';
import { printReviewXlsx } from './review-xlsx.js';

export const SHEET_FORMATS = ['xlsx', 'tsv', 'md'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** A sheet to hand around; `parseSheet` reads each of them back. */
export async function printSheet(
  file: BilingualFile,
  format: SheetFormat,
  diff: WordDiff,
): Promise<string | Uint8Array> {
  if (format === 'xlsx') return printReviewXlsx(file, diff);
  return format === 'tsv' ? printReviewTsv(file) : printReviewMd(file);
}
