import type { Finding } from '../domain/finding.js';
import type { CheckedPair } from './check.js';
import { CHECKS, FILE_CHECKS } from './checks.js';
import type { CheckedUnit } from './inconsistent-translations.js';

/** Every code that can be switched off, in the order in which findings are shown. */
export const CHECK_CODES: readonly string[] = [...CHECKS, ...FILE_CHECKS].map(({ code }) => code);

export interface CheckOptions {
  /** Codes of checks that shall not run, such as `check/names`. */
  readonly off?: readonly string[];
}

/** What every check says about one pair. A pair without a translation has no findings. */
export function runChecks(pair: CheckedPair, { off = [] }: CheckOptions = {}): Finding[] {
  if (pair.target.trim() === '') return [];
  return CHECKS.filter(({ code }) => !off.includes(code)).flatMap((check) => check.run(pair));
}

/** What the checks of a whole file say: findings by unit id, only for units that have any. */
export function checkFile(
  units: readonly CheckedUnit[],
  { off = [] }: CheckOptions = {},
): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>();
  for (const check of FILE_CHECKS.filter(({ code }) => !off.includes(code))) {
    for (const [id, found] of check.run(units)) findings.set(id, [...(findings.get(id) ?? []), ...found]);
  }
  return findings;
}
