import { CHECK_CODES } from '../check/run-checks.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { UsageError } from '../domain/error.js';
import { dismissCheck, restoreCheck } from '../review/dismiss-check.js';
import type { ArticlePaths } from './article-paths.js';
import { type CheckReport, makeFileReport } from './check-article.js';
import { readCheckSettings } from './check-settings.js';
import type { Ports } from './ports.js';
import { readBilingual } from './read-bilingual.js';
import { rememberReviewed } from './remember-reviewed.js';
import { renewFindings } from './renew-findings.js';
import { readStored } from './stored-article.js';
import { writeViews } from './write-views.js';

/** A check of one unit, by the unit's id. */
export interface UnitCheck {
  readonly unit: string;
  readonly check: string;
}

export interface DismissRequest {
  readonly paths: ArticlePaths;
  readonly dismiss: readonly UnitCheck[];
  /** Why they are dismissed. */
  readonly reason: string;
  readonly restore: readonly UnitCheck[];
}

/**
 * Switches checks off and on for single units, and says what the checks say then. Corrections that wait in the
 * article's folder are taken up first, as in every run.
 * @throws {UsageError} `usage/no-such-unit`, `usage/no-such-check`: nothing is written then.
 */
export async function dismissChecks(request: DismissRequest, ports: Ports): Promise<CheckReport> {
  const { paths } = request;
  const { files, signal } = ports;
  const settings = await readCheckSettings(paths.article, ports);
  await readBilingual(paths, files);
  return files.withFolderLock(paths.folder, signal, async () => {
    const stored = await readStored(paths, files);
    const before = stored.file ?? (await readBilingual(paths, files));
    assertKnown([...request.dismiss, ...request.restore], before);
    const file = renewFindings(changeDismissals(before, request), settings);
    await writeViews(file, { paths, stored }, files);
    await rememberReviewed(file, paths.article, ports);
    return makeFileReport(file);
  });
}

function changeDismissals(file: BilingualFile, { dismiss, reason, restore }: DismissRequest): BilingualFile {
  const units = file.units.map((unit) => {
    const listed = (checks: readonly UnitCheck[]) => checks.filter((one) => one.unit === unit.id);
    const restored = listed(restore).reduce((next, { check }) => restoreCheck(next, check), unit);
    return listed(dismiss).reduce((next, { check }) => dismissCheck(next, { check, reason }), restored);
  });
  return { ...file, units };
}

function assertKnown(named: readonly UnitCheck[], { units }: BilingualFile): void {
  for (const { unit, check } of named) {
    if (!units.some(({ id }) => id === unit)) {
      throw new UsageError(`there is no unit “${unit}”`, {
        code: 'usage/no-such-unit',
        hint: '`tweeluik check ARTICLE` shows the units',
      });
    }
    if (!CHECK_CODES.includes(check)) {
      throw new UsageError(`“${check}” is no check`, {
        code: 'usage/no-such-check',
        hint: `the checks are ${CHECK_CODES.join(', ')}`,
      });
    }
  }
}
