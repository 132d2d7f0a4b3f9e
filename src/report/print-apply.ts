import type { ApplyReport, SheetReport, UnitOutcome } from '../domain/apply-report.js';
import type { Problem } from '../domain/error.js';
import type { WordDiff } from '../domain/file-diff.js';
import type { Colour } from './lines.js';
import { countOf, LINE_WIDTH, wrapPieces } from './lines.js';
import { toPiece } from './print-diff.js';

const INDENT = 6;
const OUTCOMES = ['applied', 'conflict', 'damaged', 'unchanged'] as const;

/** How changes are shown: as a word diff under each unit. */
interface ShownChanges {
  /** The article as it is typed after a command. */
  readonly typed: string;
  readonly diff: WordDiff;
  readonly colour: Colour;
}

/** What came of each sheet, a line for every unit that did not stay as it was; the last line says what to do next. */
export function printApply(report: ApplyReport, typed: string): string {
  const lines = [
    ...report.sheets.flatMap((sheet) => printSheet(sheet, () => [])),
    ...report.keptCopies.map((copy) => `an edited file was kept as ${copy}`),
    ...(report.remembered === 0
      ? []
      : [`${countOf(report.remembered, 'reviewed segment')} entered the memory`]),
    `wrote ${report.folder}/: bitext.jsonl, target.txt, review.html, review.tsv`,
  ];
  return printLines(lines, report, typed);
}

/** The same for a dry run, with what would change. */
export function printPlannedApply(report: ApplyReport, changes: ShownChanges): string {
  const lines = report.sheets.flatMap((sheet) => printSheet(sheet, (unit) => printChange(unit, changes)));
  return printLines([...lines, 'nothing was written'], report, changes.typed);
}

function printLines(lines: readonly string[], { sheets }: ApplyReport, typed: string): string {
  const isOpen = sheets.some(({ problems }) => problems.length > 0);
  const conflicts = sheets.flatMap(({ units }) => units.filter(({ outcome }) => outcome === 'conflict'));
  const next = [
    ...(isOpen ? ['next: correct these places in the sheet and apply it again'] : []),
    ...(conflicts.length > 0
      ? [`next: settle ${listIds(conflicts)} in review.tsv; review.html shows both versions`]
      : []),
  ];
  const otherwise = `next: tweeluik status ${typed}`;
  return `${[...lines, ...(next.length > 0 ? next : [otherwise])].join('\n')}\n`;
}

function printSheet(
  { sheet, units, problems }: SheetReport,
  describe: (unit: UnitOutcome) => readonly string[],
): string[] {
  const counts = OUTCOMES.map(
    (kind) => [units.filter(({ outcome }) => outcome === kind).length, kind] as const,
  );
  const said = counts.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`);
  const told = units.filter(({ outcome }) => outcome === 'applied' || outcome === 'conflict');
  return [
    `${sheet}: ${said.length === 0 ? 'no unit' : said.join(', ')}`,
    ...told.flatMap((unit) => [...printUnit(unit), ...describe(unit)]),
    ...problems.map(printProblem),
  ];
}

function printUnit({ id, place, outcome, change, messages }: UnitOutcome): string[] {
  const what = change === null ? [] : [describeChange(change)];
  return [`  ${place}, unit ${id}, ${outcome}: ${[...what, ...messages].join('; ')}`];
}

function describeChange({ before, after }: NonNullable<UnitOutcome['change']>): string {
  const parts = [
    ...(before.target === after.target ? [] : ['target']),
    ...(before.state === after.state ? [] : [`state ${before.state} to ${after.state}`]),
  ];
  return parts.length === 0 ? 'a note' : parts.join(', ');
}

function printProblem({ place, expected, received }: Problem): string {
  return `  ${place}, not taken up: expected ${expected}, got ${received}`;
}

function printChange({ change }: UnitOutcome, { diff, colour }: ShownChanges): string[] {
  if (change === null || change.before.target === change.after.target) return [];
  const parts = diff(change.before.target, change.after.target);
  const lines = wrapPieces(
    parts.map((part) => toPiece(part, colour)),
    LINE_WIDTH - INDENT,
  );
  return lines.map((line) => ' '.repeat(INDENT) + line);
}

function listIds(units: readonly UnitOutcome[]): string {
  return [...new Set(units.map(({ id }) => `unit ${id}`))].join(', ');
}
