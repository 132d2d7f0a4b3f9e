import { type Check, makeFinding } from './check.js';

/**
 * The logarithm of (English characters + 5) / (Dutch characters + 5). Mean and spread measured on human translations
 * of news and of parliament (see the docstring of the check).
 */
const MEAN = -0.07;
const MIN_SPREAD = 0.14;
const SHORT_SPREAD = 1.3;

/** Length. */
export const length: Check = {
  code: 'check/length',
  severity: 'warning',
  run({ source, target }) {
    const deviation = findDeviation(source, target);
    if (Math.abs(deviation) < BAND) return [];
    const share = Math.round((100 * target.length) / source.length);
    const word = deviation < 0 ? 'short' : 'long';
    return [makeFinding(this, `the English is very ${word} for the Dutch: ${share} % of its length`)];
  },
};

/** Deviations of this size and more are flagged. */
const BAND = 3.3;

/** How many standard deviations a pair is off the usual length; below 0 the English is short. */
export function findDeviation(source: string, target: string): number {
  const ratio = Math.log((target.length + 5) / (source.length + 5));
  return (ratio - MEAN) / (MIN_SPREAD + SHORT_SPREAD / Math.sqrt(source.length + 5));
}
