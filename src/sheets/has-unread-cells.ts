import type { BilingualFile } from '../domain/bilingual-file.js';
import { normaliseCell } from '../domain/correction.js';
import type { WordDiff } from '../domain/word-diff.js';
import { parseDelimited } from '../notation/delimited-text.js';
import { printRow } from './review-row.js';

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
