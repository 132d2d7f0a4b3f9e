import type { ScoreReport } from '../domain/score-report.js';

/** A line for each metric, as sacreBLEU writes it: `BLEU|nrefs:1|… = 33.1`. */
export function printScores({ scores }: ScoreReport): string {
  return scores
    .map(({ metric, signature, score }) => `${metric}|${signature} = ${score.toFixed(1)}\n`)
    .join('');
}
