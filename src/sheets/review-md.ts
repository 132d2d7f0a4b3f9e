import type { BilingualFile } from '../domain/bilingual-file.js';
import { normaliseCell } from '../domain/correction.js';
import type { WordDiff } from '../domain/word-diff.js';
import { type Column, printRow } from './review-row.js';

export const FIELDS = [
  'id',
  'state',
  'confidence',
  'findings',
  'machine changes',
  'source changes',
  'handed out',
] as const satisfies Column[];
export const BLOCKS = ['source', 'machine translation', 'target', 'note'] as const satisfies Column[];

/**
 * A sheet as Markdown, to edit in any text editor: a section per segment. The texts stand in fenced blocks, where
 * Markdown changes nothing and no text needs escaping.
 */
export function printReviewMd({ header, units }: BilingualFile, diff: WordDiff): string {
  const head = [
    `# Review of ${oneLine(header.source)}`,
    '',
    'Edit the blocks `target` and `note`, and the word after `state`: initial, translated, reviewed or final.',
    'Then run `tweeluik apply` with this file. The other lines say what the words belong to: leave them as they are.',
  ];
  return `${[...head, ...units.flatMap((unit, index) => printSection(printRow(unit, diff), index))].join('\n')}\n`;
}

function printSection(row: Record<Column, string>, index: number): string[] {
  const fields = FIELDS.filter((name) => row[name] !== '').map((name) => `- ${name}: ${oneLine(row[name])}`);
  return [
    '',
    `## Segment ${index + 1}`,
    '',
    ...fields,
    ...BLOCKS.flatMap((name) => printBlock(name, row[name])),
  ];
}

function printBlock(name: string, text: string): string[] {
  const lines = normaliseCell(text);
  const runs = [...lines.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return ['', fence + name, ...(lines === '' ? [] : [lines]), fence];
}

function oneLine(text: string): string {
  return normaliseCell(text).replace(/\s+/gu, ' ');
}
