import type { BilingualFile } from '../domain/bilingual-file.js';
import type { WordDiff } from '../domain/word-diff.js';
import { parseDelimited, printDelimited } from '../notation/delimited-text.js';
import { COLUMN_NAMES, type ParsedSheet, printRow } from './review-row.js';
import { parseReviewTable } from './review-table.js';

/** A sheet for a spreadsheet program, a row per segment; `target`, `state` and `note` are there to be edited. */
export function printReviewTsv({ units }: BilingualFile, diff: WordDiff): string {
  const rows = units.map((unit) => Object.values(printRow(unit, diff)));
  return printDelimited([COLUMN_NAMES, ...rows]);
}

/**
 * Reads a sheet that a spreadsheet or an editor saved.
 * @throws {InputError} as for `parseReviewTable`.
 */
export function parseReviewTsv(text: string, path: string): ParsedSheet {
  const rows = parseDelimited(text).map((cells, index) => ({
    number: index + 1,
    cells: new Map(cells.entries()),
  }));
  return parseReviewTable({ rows, isWorkbook: false }, path);
}
