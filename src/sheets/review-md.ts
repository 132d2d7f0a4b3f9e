import type { BilingualFile } from '../domain/bilingual-file.js';
import { normaliseCell } from '../domain/correction.js';
import { InputError, type Problem } from '../domain/error.js';
import type { WordDiff } from '../domain/file-diff.js';
import { quoteReceived } from '../notation/describe-issue.js';
import { type Column, joinSheets, type ParsedSheet, parseRow, printRow } from './review-row.js';
import { makeTextSheet } from './sheet-module.js';

const FIELDS = [
  'id',
  'state',
  'confidence',
  'findings',
  'machine changes',
  'source changes',
  'handed out',
] as const satisfies Column[];
const BLOCKS = ['source', 'machine translation', 'target', 'note'] as const satisfies Column[];

/** A sheet for any text editor. */
export const MARKDOWN_SHEET = makeTextSheet({
  fileName: 'review.md',
  comesBackAs: null,
  // Begins with a heading, or with the first field or block if that was removed.
  sniff: (text) => /^\uFEFF?\s*(?:#|[-*+]\s+id\s*:|`{3})/.test(text),
  print: (file, { diff }) => printReviewMd(file, diff),
  parse: parseReviewMd,
});

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

const FIELD = new RegExp(`^\\s*[-*+]\\s+(${FIELDS.join('|')})\\s*:(.*)$`, 'i');
const OPENING = new RegExp(`^\\s*(\`{3,})\\s*(${BLOCKS.join('|')})\\s*$`, 'i');

interface Section {
  readonly place: string;
  readonly cells: Record<string, string>;
  readonly problems: Problem[];
}

/**
 * Reads a Markdown sheet that a person edited. A section begins with its `- id:` line; white space, line ends and
 * anything between the parts do not matter. A block that is not closed is named, and the others are used.
 * @throws {InputError} `sheet/no-sections` when there is none.
 */
function parseReviewMd(text: string, path: string): ParsedSheet {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const sections = parseSections(lines);
  if (sections.length === 0) {
    throw new InputError(`${path} has no section with a line "- id:"`, {
      code: 'sheet/no-sections',
      hint: 'keep the lines of the sheet other than state, target and note as they were handed out',
    });
  }
  return joinSheets(
    sections.flatMap(({ cells, place, problems }) => [parseRow(cells, place), { corrections: [], problems }]),
  );
}

function parseSections(lines: readonly string[]): Section[] {
  const sections: Section[] = [];
  let section: Section | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isHeading(line)) section = undefined;
    const part = findPart(line);
    if (part === undefined) continue;
    if (section === undefined || part.name === 'id') {
      section = { place: `line ${at + 1}`, cells: {}, problems: [] };
      sections.push(section);
    }
    if (part.fence === '') section.cells[part.name] = part.value;
    else at = takeBlock(section, { ...part, at }, lines);
  }
  return sections;
}

interface Part {
  readonly name: string;
  readonly value: string;
  /** Empty for a field, which stands on its line. */
  readonly fence: string;
}

function findPart(line: string): Part | undefined {
  const [, field, value = ''] = FIELD.exec(line) ?? [];
  if (field !== undefined) return { name: field.toLowerCase(), value: value.trim(), fence: '' };
  const [, fence, block] = OPENING.exec(line) ?? [];
  if (fence === undefined || block === undefined) return undefined;
  return { name: block.toLowerCase(), value: '', fence };
}

/** Gives the index of the block's last line. */
function takeBlock(
  section: Section,
  { name, fence, at }: Part & { at: number },
  lines: readonly string[],
): number {
  let end = at + 1;
  while (end < lines.length && !endsBlock(lines[end] ?? '', fence)) end += 1;
  const last = lines[end];
  if (last !== undefined && isClosing(last, fence)) {
    section.cells[name] = lines.slice(at + 1, end).join('\n');
    return end;
  }
  section.problems.push({
    place: `${section.place}, ${name} from line ${at + 1}`,
    expected: `a line ${fence} after the text`,
    received: quoteReceived(last?.trim()),
  });
  return end - 1;
}

/** A block also ends where the next part begins: its closing line got lost then. */
function endsBlock(line: string, fence: string): boolean {
  const opened = OPENING.exec(line)?.[1];
  return isClosing(line, fence) || isHeading(line) || (opened !== undefined && opened.length >= fence.length);
}

function isClosing(line: string, fence: string): boolean {
  return /^\s*`{3,}\s*$/.test(line) && line.trim().length >= fence.length;
}

function isHeading(line: string): boolean {
  return /^\s*##\s+Segment\s+\d+\s*$/i.test(line);
}
