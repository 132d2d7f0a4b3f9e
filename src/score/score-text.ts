import type { TextScore } from '../domain/score-report.js';
import { bleu } from './bleu.js';
import { chrf } from './chrf.js';
import { type Metric, printSignature, sumStatistics } from './metric.js';
import { ter } from './ter.js';

const METRICS = { bleu, chrf, ter } satisfies Record<string, Metric>;

export type MetricName = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as readonly MetricName[];

interface ScoreOptions {
  readonly metrics: readonly MetricName[];
  /** Name and version of this program. */
  readonly program: string;
}

/** Scores of all segments together, given as pairs of a hypothesis and its reference. */
export function scoreText(
  pairs: readonly (readonly [hypothesis: string, reference: string])[],
  { metrics, program }: ScoreOptions,
): TextScore[] {
  return metrics.map((name) => {
    const metric = METRICS[name];
    const statistics = sumStatistics(pairs.map((pair) => metric.measure(...pair)));
    return {
      metric: metric.name,
      score: metric.score(statistics),
      signature: printSignature(metric, program),
    };
  });
}
