import type { MeasuredEdits } from '../domain/file-diff.js';
import { countEdits } from './count-edits.js';
import type { Metric, Statistics } from './metric.js';
import { splitWords } from './words.js';

/**
 * Translation edit rate (Snover et al. 2006): edits per word of the reference, in percent. Against the reviewer's own
 * final text it is HTER. Words are what stands between white space; upper and lower case are the same.
 * Statistics: edits by kind (insertions, deletions, substitutions, shifts), words of the reference.
 */
export const ter: Metric = {
  name: 'TER',
  signature: 'nrefs:1|case:lc|tok:tercom|norm:no|punct:yes|asian:no',
  measure: (hypothesis, reference) => {
    const expected = splitWords(reference.toLowerCase());
    const { insertions, deletions, substitutions, shifts } = countEdits(
      splitWords(hypothesis.toLowerCase()),
      expected,
    );
    return [insertions, deletions, substitutions, shifts, expected.length];
  },
  score: (statistics) => readEdits(statistics).rate,
};

/** What the statistics of TER say. A text that should be empty has a rate of 0 or 100. */
export function readEdits([
  insertions = 0,
  deletions = 0,
  substitutions = 0,
  shifts = 0,
  words = 0,
]: Statistics): MeasuredEdits {
  const edits = insertions + deletions + substitutions + shifts;
  const rate = words > 0 ? (100 * edits) / words : edits > 0 ? 100 : 0;
  return { insertions, deletions, substitutions, shifts, edits, words, rate };
}
