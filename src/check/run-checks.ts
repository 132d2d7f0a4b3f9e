import type { Finding } from '../domain/finding.js';
import type { CheckedPair } from './check.js';
import { CHECKS } from './checks.js';

export interface CheckOptions {
  /** Codes of checks that shall not run, such as `check/names`. */
  readonly off?: readonly string[];
}

/** What every check says about one pair. A pair without a translation has no findings. */
export function runChecks(pair: CheckedPair, { off = [] }: CheckOptions = {}): Finding[] {
  if (pair.target.trim() === '') return [];
  return CHECKS.filter(({ code }) => !off.includes(code)).flatMap((check) => check.run(pair));
}
