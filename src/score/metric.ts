/**
 * Counts of one segment, or of many added up; their meaning is the metric's. Scores of a text are computed from the
 * sums, never as a mean of the scores of its segments.
 */
export type Statistics = readonly number[];

/** A way of comparing a hypothesis with a reference. Scores agree with sacreBLEU 2.6.0. */
export interface Metric {
  readonly name: 'BLEU' | 'chrF2' | 'TER';
  /** Every choice that changes the score, as sacreBLEU writes it, without the version. */
  readonly signature: string;
  measure(hypothesis: string, reference: string): Statistics;
  /** 0 to 100 for BLEU and chrF2; for TER 0 and up, in percent. */
  score(statistics: Statistics): number;
}

export function sumStatistics(all: readonly Statistics[]): Statistics {
  const sums: number[] = [];
  for (const statistics of all) {
    for (const [index, count] of statistics.entries()) sums[index] = (sums[index] ?? 0) + count;
  }
  return sums;
}

/** What to state with a score, so that another person can compute it again. */
export function printSignature({ signature }: Metric, program: string): string {
  return `${signature}|version:${program.replaceAll(' ', '-')}`;
}
