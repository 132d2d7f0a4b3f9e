import type { EffortReport, FlagAccuracy, ReviewTime, UnitEffort } from '../domain/effort-report.js';
import { printOptions } from '../domain/signature.js';

import { fitLine } from './lines.js';

const SHOWN_UNITS = 10;

/** The effort report for a terminal: at most 80 columns where names allow, each number with what it means. */
export function printEffort(report: EffortReport): string {
  const { article, segments, judged } = report;
  if (judged === 0) {
    return `${article}: no segment has been corrected or approved, so nothing can be measured\n`;
  }
  const parts = [
    [
      `${article}: ${judged} of ${segments} segments were corrected or approved by a person`,
      '  only these count, where nothing else is said',
      ...printUncounted(report),
    ],
    printNumbers(report),
    ['Which findings foretold an edit?', ...printFindings(report)],
    ['Most edited', ...printMostEdited(report.units)],
    ['How this was made', ...printOrigin(report)],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function printUncounted({ withoutHypothesis }: EffortReport): string[] {
  return withoutHypothesis === 0
    ? []
    : [`  ${withoutHypothesis} more cannot be compared: the machine said nothing`];
}

function printNumbers(report: EffortReport): string[] {
  const rows: [name: string, value: string, meaning: string][] = [
    ['HTER', printPercent(report.hter, 1), `edits per 100 of the ${report.words} words in the final text`],
    ['chrF2', report.chrf?.toFixed(1) ?? '-', 'likeness of the characters; 100 is the same text'],
    ['edits', `${report.edits}`, 'words inserted, deleted or replaced, and runs moved'],
    ['edited', `${report.edited}`, 'segments in which the machine’s words were changed'],
    ['accepted', `${report.accepted}`, 'segments approved just as the machine wrote them'],
    ['flagged', `${report.acceptedAlthoughFlagged}`, 'of those accepted, although a finding had warned'],
    ['reviewed', `${report.reviewed}`, 'segments of the whole article are in this state'],
    ['final', `${report.final}`, 'segments of the whole article are in this state'],
    ['leverage', printShare(report.leverage), 'of the segments with a target were never sent to an engine'],
    printTime(report.time),
  ];
  if (report.changedByRules > 0) {
    rows.push([
      'by rules',
      `${report.changedByRules}`,
      'segments of the article; what a rule changed is no edit',
    ]);
  }
  return rows.map(([name, value, meaning]) => `  ${name.padEnd(9)} ${value.padStart(7)}  ${meaning}`);
}

function printTime(time: ReviewTime | null): [name: string, value: string, meaning: string] {
  if (time === null) return ['time', '-', 'not measured: only the review page measures it'];
  const [median, total] = [printDuration(time.medianSeconds), printDuration(time.totalSeconds)];
  return [
    'time',
    median,
    `median of the ${time.segments} segments measured on the review page; ${total} in all`,
  ];
}

function printDuration(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)}m ${whole % 60}s`;
}

function printFindings({ findings, anyFinding }: EffortReport): string[] {
  if (findings.length === 0) return ['  none: no finding was raised on the words of these segments'];
  return [
    `  ${'finding'.padEnd(32)} flagged  edited  precision  recall`,
    ...findings.map((finding) => printAccuracy(finding.code, finding)),
    printAccuracy('any of them', anyFinding),
    '  precision: share of the flagged segments that were edited',
    '  recall: share of the edited segments that were flagged',
  ];
}

function printAccuracy(name: string, { flagged, edited, precision, recall }: FlagAccuracy): string {
  const counts = `${String(flagged).padStart(7)}  ${String(edited).padStart(6)}`;
  return `  ${name.padEnd(32)} ${counts}  ${printShare(precision).padStart(9)}  ${printShare(recall).padStart(6)}`;
}

function printMostEdited(units: readonly UnitEffort[]): string[] {
  const edited = units.filter(({ isEdited }) => isEdited).sort((one, other) => other.edits - one.edits);
  if (edited.length === 0) return ['  none: every segment stands as the machine wrote it'];
  const rest = edited.length - SHOWN_UNITS;
  return [
    '  segment     HTER  edits  final text',
    ...edited.slice(0, SHOWN_UNITS).map(printUnit),
    ...(rest > 0 ? [`  and ${rest} more; --json has every segment`] : []),
  ];
}

function printUnit({ id, hter, edits, target }: UnitEffort): string {
  const numbers = `${printPercent(hter, 1).padStart(7)}  ${String(edits).padStart(5)}`;
  return fitLine(`  ${id.padStart(7)}  ${numbers}  ${target.replace(/\s+/gu, ' ')}`);
}

function printOrigin({ engines, metrics }: EffortReport): string[] {
  return [
    ...engines.flatMap(({ signature: { model, revision, decoding, program }, segments }) => [
      fitLine(`  ${model} ${revision}, ${program}: ${segments} segments`),
      ...(Object.keys(decoding).length === 0 ? [] : [fitLine(`    ${printOptions(decoding)}`)]),
    ]),
    '  HTER is sacreBLEU’s TER against the final text; case does not count:',
    `  ${metrics.hter}`,
    '  chrF2 is sacreBLEU’s:',
    `  ${metrics.chrf}`,
  ];
}

function printShare(share: number | null): string {
  return printPercent(share === null ? null : share * 100, 0);
}

function printPercent(percent: number | null, places: number): string {
  return percent === null ? '-' : `${percent.toFixed(places)} %`;
}
