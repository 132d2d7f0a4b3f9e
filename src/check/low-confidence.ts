import { confidenceLevelOf, describeConfidence, LOW_CONFIDENCE } from '../domain/describe-unit.js';
import { type Check, makeFinding } from './check.js';

/**
 * The machine was unsure of words that nobody has touched yet: a mean log-probability per token in the lowest three
 * tenths of flores-dev. It says where to look first; the text may well be right.
 *
 * Speaks up on 30 % of what the bundled model says (flores-dev), by the choice of that limit; never on human words.
 */
export const lowConfidence: Check = {
  code: LOW_CONFIDENCE,
  severity: 'info',
  run({ confidence = null }) {
    if (confidence === null || confidenceLevelOf(confidence) !== 'unsure') return [];
    return [makeFinding(this, `the machine was ${describeConfidence(confidence)}`)];
  },
};
