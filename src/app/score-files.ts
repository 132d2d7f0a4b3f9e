import type { ScoreReport } from '../domain/score-report.js';
import { type MetricName, scoreText } from '../score/score-text.js';
import type { Ports } from './ports.js';
import { readAlignedLines } from './read-aligned-lines.js';

interface ScoreRequest {
  /** Paths of two files, one segment a line. */
  readonly hypothesis: string;
  readonly reference: string;
  readonly metrics: readonly MetricName[];
}

/** Compares a translation with an independent one. @throws {InputError} when they have not as many lines. */
export async function scoreFiles(
  { hypothesis, reference, metrics }: ScoreRequest,
  { files, program }: Pick<Ports, 'files' | 'program'>,
): Promise<ScoreReport> {
  const pairs = await readAlignedLines([hypothesis, reference], files);
  return { hypothesis, reference, segments: pairs.length, scores: scoreText(pairs, { metrics, program }) };
}
