import { SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import { PAIR } from '../languages/present-pair.js';
import { type Check, makeFinding } from './check.js';

/** Deviations of this size and more are flagged. */
const BAND = 3.7;

/**
 * The English is far shorter or longer than translations of Dutch are: under about 55 % of a long segment or over
 * about 165 %, with more room for short ones.
 *
 * Wrong where an abbreviation is written out. Blind to anything that leaves the length alone.
 *
 * False alarms on human translations: 0.2 % (flores-dev), 0.0 % (rte3-nl).
 */
export const length: Check = {
  code: 'check/length',
  severity: 'warning',
  run({ source, target }) {
    const deviation = measureDeviation(source, target);
    if (Math.abs(deviation) < BAND) return [];
    const share = Math.round((100 * target.length) / source.length);
    const word = deviation < 0 ? 'short' : 'long';
    return [
      makeFinding(
        this,
        `the ${TARGET_NAME} is very ${word} for the ${SOURCE_NAME}: ${share} % of its length`,
      ),
    ];
  },
};

/** How many standard deviations a pair is off the usual length; below 0 the English is short. */
export function measureDeviation(source: string, target: string): number {
  const ratio = Math.log((target.length + 5) / (source.length + 5));
  const { mean, spread, shortSpread } = PAIR.lengths;
  return (ratio - mean) / (spread + shortSpread / Math.sqrt(source.length + 5));
}
