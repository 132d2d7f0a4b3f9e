import { CHECK_CODES } from '../check/run-checks.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { CheckReport } from '../domain/check-report.js';
import { UsageError } from '../domain/error.js';
import { dismissCheck, restoreCheck } from '../review/dismiss-check.js';
import { type ChangePorts, type ChangeRequest, changeArticle, type LockedArticle } from './change-article.js';
import { makeFileReport } from './check-article.js';

/** A check of one unit, by the unit's id. */
export interface UnitCheck {
  readonly unit: string;
  readonly check: string;
}

interface DismissRequest extends ChangeRequest {
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
export async function dismissChecks(request: DismissRequest, ports: ChangePorts): Promise<CheckReport> {
  const change = ({ file }: LockedArticle) => {
    assertKnown([...request.dismiss, ...request.restore], file);
    return { file: changeDismissals(file, request), result: null };
  };
  const { file } = await changeArticle(request, change, ports);
  return makeFileReport(file);
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
