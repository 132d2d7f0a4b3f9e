import { runChecks } from '../check/run-checks.js';
import { machineTargetOf } from '../domain/apply-rules.js';
import type { EffortReport } from '../domain/effort-report.js';
import { ENGINE_FAILED, type Finding } from '../domain/finding.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { makeEffortReport } from '../score/effort.js';
import type { ArticlePaths } from './article-paths.js';
import { type CheckSettings, readCheckSettings, type SettingsPorts } from './check-settings.js';
import type { Ports } from './ports.js';
import { readTranslated } from './stored-article.js';

/** How much work the machine's words left to the people who reviewed the article; corrections in its sheet count. */
export async function reportEffort(
  paths: ArticlePaths,
  ports: SettingsPorts & Pick<Ports, 'program'>,
): Promise<EffortReport> {
  const settings = await readCheckSettings(await ports.readProject(paths.article), ports);
  const { file } = await readTranslated(paths, ports.files);
  return makeEffortReport(file, { findFlags: (unit) => findFlags(unit, settings), program: ports.program });
}

/** The findings that a reviewer saw before touching the unit: the stored ones are about the words that stand now. */
function findFlags(unit: TranslationUnit, settings: CheckSettings): Finding[] {
  const { source, blockKind, findings } = unit;
  const ofEngine = findings.filter(({ by, code }) => by === 'engine' && code !== ENGINE_FAILED);
  return [...ofEngine, ...runChecks({ source, target: machineTargetOf(unit) ?? '', blockKind }, settings)];
}
