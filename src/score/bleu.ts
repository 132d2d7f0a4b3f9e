import type { Metric, Statistics } from './metric.js';
import { countOverlap, splitWords, trimEnd } from './ngrams.js';

const ORDERS = [1, 2, 3, 4] as const;

/**
 * BLEU of a text (Papineni et al. 2002), with the exponential smoothing of Lin and Och 2004 as mteval-v13a has it.
 * Statistics: words of the hypothesis, words of the reference, then matches and n-grams of the hypothesis by order.
 */
export const bleu: Metric = {
  name: 'BLEU',
  signature: 'nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp',
  measure: measureBleu,
  score: (statistics) => scoreBleu(statistics, false),
};

/** BLEU of a single segment: orders for which it is too short are left out. */
export const segmentBleu: Metric = {
  ...bleu,
  signature: 'nrefs:1|case:mixed|eff:yes|tok:13a|smooth:exp',
  score: (statistics) => scoreBleu(statistics, true),
};

function measureBleu(hypothesis: string, reference: string): Statistics {
  const words = tokenize13a(hypothesis);
  const expected = tokenize13a(reference);
  const overlaps = ORDERS.map((order) => countOverlap(words, expected, order));
  return [
    words.length,
    expected.length,
    ...overlaps.flatMap((overlap) => [overlap.matches, overlap.hypothesis]),
  ];
}

function scoreBleu([words = 0, expected = 0, ...overlaps]: Statistics, skipsLongOrders: boolean): number {
  const orders = ORDERS.map((order) => ({
    matches: overlaps[2 * order - 2] ?? 0,
    ngrams: overlaps[2 * order - 1] ?? 0,
  }));
  const usable = orders.filter(({ ngrams }) => ngrams > 0);
  if (orders.every(({ matches }) => matches === 0)) return 0;
  if (usable.length < orders.length && !skipsLongOrders) return 0;
  let doubling = 1;
  const logs = usable.map(({ matches, ngrams }) => {
    if (matches === 0) doubling *= 2;
    return Math.log((matches === 0 ? 1 / doubling : matches) / ngrams);
  });
  const mean = logs.reduce((sum, log) => sum + log, 0) / usable.length;
  const brevityPenalty = words < expected ? Math.exp(1 - expected / words) : 1;
  return 100 * brevityPenalty * Math.exp(mean);
}

/** What the tokenizer of NIST's mteval-v13a.pl does to a line, in its order: the `tok:13a` of BLEU scores. */
const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/<skipped>/g, ''],
  // A word that was broken at the end of a line.
  [/-\n/g, ''],
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  // Signs that stand alone always: all of ASCII's but ' , - .
  [/[!-&(-+/:-@[-`{-~]/g, ' $& '],
  // Point and comma stay in numbers only, a hyphen everywhere but after a digit.
  [/([^0-9])([.,])/gu, '$1 $2 '],
  [/([.,])([^0-9])/gu, ' $1 $2'],
  [/([0-9])(-)/g, '$1 $2 '],
];

function tokenize13a(text: string): string[] {
  // The rules on points and commas look at both neighbours, so the line gets a space at each end.
  let line = ` ${trimEnd(text)} `;
  for (const [pattern, replacement] of RULES) line = line.replace(pattern, replacement);
  return splitWords(line);
}
