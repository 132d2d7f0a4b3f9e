import type { Problem } from '../domain/error.js';
import { countOf } from './lines.js';

interface Imported {
  readonly file: string;
  readonly entries: number;
  readonly added: number;
  readonly skipped: readonly Problem[];
}

/** A line for each file, with a line for each entry of it that could not be used. */
export function printImported(imported: readonly Imported[], memory: string): string {
  const lines = imported.flatMap(({ file, entries, added, skipped }) => [
    `${file}: ${countOf(entries, 'pair')}, ${added} new in ${memory}`,
    ...skipped.map(
      ({ place, expected, received }) => `  ${place}, skipped: expected ${expected}, got ${received}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
