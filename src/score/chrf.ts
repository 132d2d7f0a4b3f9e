import type { Metric, Statistics } from './metric.js';
import { countOverlap, splitWords } from './ngrams.js';

const ORDERS = [1, 2, 3, 4, 5, 6] as const;
/** How many times more recall weighs than precision, squared. */
const RECALL_WEIGHT = 2 ** 2;

/**
 * chrF2 (Popović 2015): F-score of the character n-grams, white space left out.
 * Statistics: for each order the n-grams of the hypothesis, those of the reference, and the matches.
 */
export const chrf: Metric = {
  name: 'chrF2',
  signature: 'nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no',
  measure: measureChrf,
  score: scoreChrf,
};

function measureChrf(hypothesis: string, reference: string): Statistics {
  const characters = splitCharacters(hypothesis);
  const expected = splitCharacters(reference);
  return ORDERS.flatMap((order) => {
    const overlap = countOverlap(characters, expected, order);
    // An order for which the reference is too short tells nothing of the hypothesis.
    return [overlap.reference > 0 ? overlap.hypothesis : 0, overlap.reference, overlap.matches];
  });
}

function splitCharacters(text: string): string[] {
  return [...splitWords(text).join('')];
}

/** Precision and recall are averaged over the orders that both sides have. */
function scoreChrf(statistics: Statistics): number {
  const orders = ORDERS.map((order) => {
    const [hypothesis = 0, reference = 0, matches = 0] = statistics.slice(3 * order - 3, 3 * order);
    return {
      precision: matches / hypothesis,
      recall: matches / reference,
      counts: hypothesis > 0 && reference > 0,
    };
  }).filter(({ counts }) => counts);
  const precision = orders.reduce((sum, order) => sum + order.precision, 0) / orders.length;
  const recall = orders.reduce((sum, order) => sum + order.recall, 0) / orders.length;
  if (orders.length === 0 || precision + recall === 0) return 0;
  return (100 * (1 + RECALL_WEIGHT) * precision * recall) / (RECALL_WEIGHT * precision + recall);
}
