import { runChecks } from '../check/run-checks.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { CheckedSegment, CheckReport } from '../domain/check-report.js';
import type { ArticlePaths } from './article-paths.js';
import { readCheckSettings, type SettingsPorts } from './check-settings.js';
import { readAlignedLines } from './read-aligned-lines.js';
import { renewFindings } from './renew-findings.js';
import { readTranslated } from './stored-article.js';

/** What the checks say of an article as it now stands, with the findings that the engine and the review left. */
export async function checkArticle(paths: ArticlePaths, ports: SettingsPorts): Promise<CheckReport> {
  const settings = await readCheckSettings(await ports.readProject(paths.article), ports);
  const { file } = await readTranslated(paths, ports.files);
  return makeFileReport(renewFindings(file, settings));
}

export function makeFileReport({ units }: BilingualFile): CheckReport {
  return makeReport(units.map((unit) => ({ ...unit, unit: unit.id })));
}

/** Checks two files line by line. @throws {InputError} when they have not as many lines. */
export async function checkLines(
  paths: { source: string; target: string },
  ports: SettingsPorts,
): Promise<CheckReport> {
  const settings = await readCheckSettings(await ports.readProject(paths.source), ports);
  const lines = await readAlignedLines([paths.source, paths.target], ports.files);
  const pairs = lines.map(([source, target]) => ({ source, target }));
  return makeReport(
    pairs.map((pair) => ({
      ...pair,
      unit: null,
      findings: runChecks({ ...pair, blockKind: 'paragraph' }, settings),
      dismissed: [],
    })),
  );
}

function makeReport(pairs: readonly Omit<CheckedSegment, 'segment'>[]): CheckReport {
  const segments = pairs.map(({ unit, source, target, findings, dismissed }, index) => ({
    segment: index + 1,
    unit,
    source,
    target,
    findings,
    dismissed,
  }));
  const isFlagged = ({ findings, dismissed }: CheckedSegment) => findings.length + dismissed.length > 0;
  return { segments: pairs.length, flagged: segments.filter(isFlagged) };
}
