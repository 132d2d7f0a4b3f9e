import type { ArticleReport } from '../domain/article-report.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { rulesOf } from '../domain/draft.js';
import { ENGINE_FAILED, type Severity } from '../domain/finding.js';
import { asksEngine, type Plan, type WaitingCorrections } from '../domain/plan.js';
import { type ArticlePaths, listWritten } from './article-paths.js';
import type { ChangeOutcome } from './change-article.js';
import type { Article } from './read-article.js';

export interface RunOutcome extends Omit<ChangeOutcome<unknown>, 'result'> {
  readonly article: Article;
  readonly paths: ArticlePaths;
  readonly plan: Plan;
  readonly corrections: WaitingCorrections;
}

export function makeArticleReport({
  article,
  paths,
  plan,
  corrections,
  file,
  remembered,
  keptCopies,
}: RunOutcome): ArticleReport {
  const { header, units, detached } = file;
  return {
    article: paths.article,
    folder: paths.folder,
    segments: units.length,
    translated: plan.steps.filter(asksEngine).length,
    reused: plan.steps.filter(({ action }) => action === 'reuse').length,
    failed: countFailed(plan, file),
    changedByRules: units.filter((unit) => rulesOf(unit).length > 0).length,
    corrected: corrections.applied.length,
    conflicts: corrections.conflicts.map(({ id }) => id),
    problems: corrections.problems,
    keptCopies,
    remembered,
    detached: detached.length,
    warnings: countUnits(file, 'warning'),
    errors: countUnits(file, 'error'),
    model: header.signatures[header.signature]?.model ?? '',
    notice: header.notice,
    findings: article.findings,
    files: listWritten(paths),
  };
}

/** Units with at least one finding of this severity. */
function countUnits({ units }: BilingualFile, severity: Severity): number {
  return units.filter(({ findings }) => findings.some((finding) => finding.severity === severity)).length;
}

/** Of the units that the engine was asked for, those about which it could say nothing. */
function countFailed({ steps }: Plan, { units }: BilingualFile): number {
  const asked = new Set(steps.filter(asksEngine).map(({ unit }) => unit.id));
  return units.filter(
    ({ id, findings }) => asked.has(id) && findings.some(({ code }) => code === ENGINE_FAILED),
  ).length;
}
