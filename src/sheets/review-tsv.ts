import type { BilingualFile } from '../domain/bilingual-file.js';
import { normaliseCell } from '../domain/correction.js';
import type { WordDiff } from '../domain/file-diff.js';
import { parseDelimited, printDelimited } from '../notation/delimited-text.js';
import { COLUMN_NAMES, type ParsedSheet, printRow } from './review-row.js';
import { parseReviewTable } from './review-table.js';
import { makeTextSheet } from './sheet-module.js';

/** A sheet as tab-separated text, for spreadsheet programs and editors. */
export const TSV_SHEET = makeTextSheet({
  fileName: 'review.tsv',
  comesBackAs: null,
  sniff: namesColumns,
  print: (file, { diff }) => printReviewTsv(file, diff),
  parse: parseReviewTsv,
});

function namesColumns(text: string): boolean {
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/[\r\n]/, 1);
  const names = header.split(/[\t;,]/).map((name) => name.replace(/^[\s"]+|[\s"]+$/g, '').toLowerCase());
  return names.includes('id') && names.includes('target');
}

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

const READ_BACK: ReadonlySet<string> = new Set(['id', 'state', 'target', 'note']);

/**
 * Whether a person wrote something in a cell that nobody reads: in a column of their own, or over the source, the
 * machine's words or a finding. Such a sheet must be kept before it is written anew.
 * @param file from which the sheet was printed.
 */
export function hasUnreadCells(text: string, { units }: BilingualFile, diff: WordDiff): boolean {
  const [header = [], ...rows] = parseDelimited(text);
  const names = header.map((name) => name.trim().toLowerCase());
  const printed = new Map(
    units.map((unit) => [unit.id, new Map<string, string>(Object.entries(printRow(unit, diff)))]),
  );
  const idColumn = names.indexOf('id');
  return rows.some((cells) => {
    const known = printed.get(cells[idColumn]?.trim() ?? '');
    return cells.some((cell, index) => {
      const name = names[index] ?? '';
      const words = normaliseCell(cell);
      return words !== '' && !READ_BACK.has(name) && words !== normaliseCell(known?.get(name) ?? '');
    });
  });
}
