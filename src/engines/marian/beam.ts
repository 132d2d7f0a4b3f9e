/**
 * A hypothesis under construction: a list from its last token back to the start token, so that beams with a
 * common beginning share it.
 */
export interface Beam {
  readonly previous: Beam | null;
  readonly token: number;
  /** Natural logarithm, over the whole vocabulary. */
  readonly logProbability: number;
  /** Sum of the log-probabilities up to here. */
  readonly sum: number;
  /** Tokens up to here, the start token not counted, the end token counted. */
  readonly length: number;
  /** The decoder's row that predicted `token`; before the first step, the place of the sentence in the batch. */
  readonly row: number;
}

export function makeFirstBeam(startToken: number, sentence: number): Beam {
  return { previous: null, token: startToken, logProbability: 0, sum: 0, length: 0, row: sentence };
}

export function extendBeam(beam: Beam, token: number, logProbability: number, row: number): Beam {
  return {
    previous: beam,
    token,
    logProbability,
    sum: beam.sum + logProbability,
    length: beam.length + 1,
    row,
  };
}

/** Marian's `normalize`: what hypotheses are ranked by once they are finished. */
export function scoreBeam(beam: Beam, lengthPenalty: number): number {
  return beam.sum / beam.length ** lengthPenalty;
}

/** The beams that lead to this one, first token first, without the start token. */
export function listSteps(beam: Beam): Beam[] {
  const steps: Beam[] = [];
  for (let step: Beam | null = beam; step !== null && step.length > 0; step = step.previous) steps.push(step);
  return steps.reverse();
}
