import { countEdits } from './count-edits.js';
import type { Metric } from './metric.js';
import { splitWords } from './words.js';

/**
 * Translation edit rate (Snover et al. 2006): edits per word of the reference, in percent. Against the reviewer's own
 * final text it is HTER. Words are what stands between white space; upper and lower case are the same.
 * Statistics: edits, words of the reference.
 */
export const ter: Metric = {
  name: 'TER',
  signature: 'nrefs:1|case:lc|tok:tercom|norm:no|punct:yes|asian:no',
  measure: (hypothesis, reference) => {
    const expected = splitWords(reference.toLowerCase());
    return [countEdits(splitWords(hypothesis.toLowerCase()), expected), expected.length];
  },
  score: ([edits = 0, words = 0]) => {
    if (words > 0) return (100 * edits) / words;
    return edits > 0 ? 100 : 0;
  },
};
