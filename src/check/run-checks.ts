import type { Finding } from '../domain/finding.js';
import type { CheckedPair } from './check.js';
import { CHECKS, FILE_CHECKS } from './checks.js';
import { GLOSSARY_CHECK, makeGlossaryCheck } from './glossary.js';
import type { CheckedUnit } from './inconsistent-translations.js';
import { NO_TERMS, type TermIndex } from './terms/term-index.js';

/** Every code that can be switched off. */
export const CHECK_CODES: readonly string[] = [...CHECKS, GLOSSARY_CHECK, ...FILE_CHECKS].map(
  ({ code }) => code,
);

export interface CheckOptions {
  /** Codes of checks that shall not run, such as `check/names`. */
  readonly off?: readonly string[];
  /** The glossary that the glossary check holds the English to. */
  readonly terms?: TermIndex;
}

/** What every check says about one pair. A pair without a translation has no findings. */
export function runChecks(pair: CheckedPair, { off = [], terms = NO_TERMS }: CheckOptions = {}): Finding[] {
  if (pair.target.trim() === '') return [];
  const checks = [...CHECKS, makeGlossaryCheck(terms)];
  return checks.filter(({ code }) => !off.includes(code)).flatMap((check) => check.run(pair));
}

/** What the checks of a whole file say: findings by unit id, only for units that have any. */
export function runFileChecks(
  units: readonly CheckedUnit[],
  { off = [] }: Pick<CheckOptions, 'off'> = {},
): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>();
  for (const check of FILE_CHECKS.filter(({ code }) => !off.includes(code))) {
    for (const [id, found] of check.run(units)) findings.set(id, [...(findings.get(id) ?? []), ...found]);
  }
  return findings;
}
