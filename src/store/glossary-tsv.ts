import type { Problem } from '../domain/error.js';
import type { Glossary, TermEntry } from '../domain/glossary.js';
import { SOURCE_CODE, SOURCE_NAME, TARGET_CODE, TARGET_NAME } from '../languages/present-names.js';
import { parseDelimited, printDelimited } from '../notation/delimited-text.js';
import { quoteReceived } from '../notation/describe-issue.js';

/** A glossary as far as it could be read, and the places where it could not. */
export interface ParsedGlossary {
  readonly entries: Glossary;
  readonly problems: readonly Problem[];
}

const COLUMNS = ['source', 'target', 'status', 'case', 'note'] as const;
type Column = (typeof COLUMNS)[number];
/** What other programs call them. */
const OTHER_NAMES: Readonly<Record<string, Column>> = {
  [SOURCE_CODE]: 'source',
  [SOURCE_NAME.toLowerCase()]: 'source',
  [TARGET_CODE]: 'target',
  [TARGET_NAME.toLowerCase()]: 'target',
  comment: 'note',
};

/** An empty status allows the target, `forbidden` forbids it, `keep` leaves the Dutch as it is. */
const STATUSES = ['', 'forbidden', 'keep'] as const;

type TermRow = Readonly<Record<Column, string>>;

/** A row for each target, the preferred one first, so that any spreadsheet can sort and edit it. */
export function printGlossaryTsv(entries: Glossary): string {
  return printDelimited([COLUMNS, ...entries.flatMap(printEntry)]);
}

function printEntry({ source, targets, forbidden, isKept, isCaseSensitive, note }: TermEntry): string[][] {
  const rows = [
    ...targets.map((target) => [target, isKept ? 'keep' : '']),
    ...forbidden.map((target) => [target, 'forbidden']),
  ];
  const isFirst = (index: number) => index === 0;
  return rows.map((row, index) => [
    source,
    ...row,
    isCaseSensitive && isFirst(index) ? 'yes' : '',
    isFirst(index) ? note : '',
  ]);
}

/**
 * A glossary as a spreadsheet keeps it, tabs, semicolons or commas, with the columns `source`, `target`, and where
 * wanted `status`, `case` (`yes`: only as written) and `note`. Without a first row of names the columns are source,
 * target and note, and lines that begin with # are left out, as OmegaT has it. Rows of one source are one entry.
 */
export function parseGlossaryTsv(text: string): ParsedGlossary {
  const rows = parseDelimited(text);
  const names = findNames(rows[0] ?? []);
  const columns = names ?? (['source', 'target', 'note'] as const);
  const problems: Problem[] = [];
  const entries = new Map<string, TermEntry>();
  for (const [index, cells] of rows.entries()) {
    if ((index === 0 && names !== undefined) || cells.every((cell) => cell.trim() === '')) continue;
    if (names === undefined && cells[0]?.startsWith('#')) continue;
    const row = makeRow(columns, cells);
    const faults = findFaults(row, `row ${index + 1}`);
    problems.push(...faults);
    if (faults.length === 0) entries.set(row.source, addRow(entries.get(row.source), row));
  }
  return { entries: [...entries.values()], problems };
}

function findNames(cells: readonly string[]): (Column | undefined)[] | undefined {
  const names = cells.map((cell) => {
    const name = cell.trim().toLowerCase();
    return COLUMNS.find((column) => column === name) ?? OTHER_NAMES[name];
  });
  return names.includes('source') && names.includes('target') ? names : undefined;
}

function makeRow(columns: readonly (Column | undefined)[], cells: readonly string[]): TermRow {
  const cell = (name: Column): string => cells[columns.indexOf(name)]?.trim() ?? '';
  return {
    source: cell('source'),
    target: cell('target'),
    status: cell('status'),
    case: cell('case'),
    note: cell('note'),
  };
}

function findFaults({ source, target, status }: TermRow, place: string): Problem[] {
  if (source === '')
    return [{ place: `${place}, column source`, expected: `a ${SOURCE_NAME} term`, received: 'nothing' }];
  if (!STATUSES.some((known) => known === status.toLowerCase())) {
    const expected = 'nothing, forbidden or keep';
    return [{ place: `${place}, column status`, expected, received: quoteReceived(status) }];
  }
  const needsTarget = status.toLowerCase() !== 'keep';
  return needsTarget && target === ''
    ? [{ place: `${place}, column target`, expected: `an ${TARGET_NAME} term`, received: 'nothing' }]
    : [];
}

function addRow(known: TermEntry | undefined, row: TermRow): TermEntry {
  const { source, target, note } = row;
  const status = row.status.toLowerCase();
  const add = (list: readonly string[] = [], item: string) => [...new Set([...list, item])];
  const isKept = status === 'keep';
  return {
    source,
    targets: status === 'forbidden' ? (known?.targets ?? []) : add(known?.targets, isKept ? source : target),
    forbidden: status === 'forbidden' ? add(known?.forbidden, target) : (known?.forbidden ?? []),
    isKept: isKept || (known?.isKept ?? false),
    isCaseSensitive: /^(?:yes|y|true|1)$/i.test(row.case) || (known?.isCaseSensitive ?? false),
    note: [known?.note ?? '', note].filter((text) => text !== '').join('; '),
  };
}
