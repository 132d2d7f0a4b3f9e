import type { ArticleReport } from '../domain/article-report.js';
import { countOf } from './lines.js';

/**
 * What one run did, in a few lines of at most 80 columns where the paths allow; the last says what to do next.
 * @param typed the article as it is typed after a command.
 */
export function printSummary(report: ArticleReport, typed: string): string {
  const lines = [
    `${report.article}: ${countOf(report.segments, 'segment')}, ${describeWork(report)}`,
    ...describePeople(report),
    ...(report.notice === null ? [] : [`  note: ${report.notice}`]),
    ...report.findings.map(({ severity, message }) => `  ${severity}: ${message}`),
    `  in ${report.folder}/: bitext.jsonl, target.txt, review.html, review.tsv`,
    `  next: ${describeNext(report, typed)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function describeWork({ translated, reused, failed, segments, model }: ArticleReport): string {
  const reuse = reused === 0 ? [] : [`${reused} reused from memory`];
  if (translated === 0) return [...reuse, 'nothing to translate'].join(', ');
  const how = translated === segments ? 'all' : String(translated);
  const failure = failed === 0 ? '' : `, ${failed} failed`;
  return [...reuse, `${how} translated by ${model}${failure}`].join(', ');
}

function describePeople(report: ArticleReport): string[] {
  const { changedByRules, corrected, remembered, conflicts } = report;
  const { problems, keptCopies, detached, warnings, errors } = report;
  return [
    ...when(changedByRules, `  ${countOf(changedByRules, 'segment')} changed by rules of the project`),
    ...when(corrected, `  ${countOf(corrected, 'correction')} taken up`),
    ...when(remembered, `  ${countOf(remembered, 'reviewed segment')} entered the memory`),
    ...when(conflicts.length, `  changed in two places, both kept: ${listIds(conflicts)}`),
    ...problems.map(
      ({ place, expected, received }) => `  review.tsv ${place}: expected ${expected}, got ${received}`,
    ),
    ...keptCopies.map((copy) => `  an edited file was kept as ${copy}`),
    ...when(
      detached,
      `  ${countOf(detached, 'corrected sentence')} no longer in the article, kept in bitext.jsonl`,
    ),
    ...when(warnings + errors, `  to look at: ${errors} with errors, ${warnings} with warnings`),
  ];
}

function describeNext({ failed }: ArticleReport, typed: string): string {
  if (failed > 0) return `tweeluik translate ${typed}   (tries the failed segments again)`;
  return `tweeluik review ${typed}   (or correct review.tsv, then run the same again)`;
}

function listIds(ids: readonly string[]): string {
  return ids.map((id) => `unit ${id}`).join(', ');
}

function when(count: number, line: string): string[] {
  return count === 0 ? [] : [line];
}
