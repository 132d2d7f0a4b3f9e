import type { Confidence, Hypothesis } from '../domain/engine.js';
import type { Finding } from '../domain/finding.js';

/**
 * The hypotheses of a long segment's parts as one. The confidence is the mean by the weight of the parts, where the engine
 * tells it for all of them. Nothing else can be said of the whole: alternatives and a score would claim a ranking that
 * nobody made.
 */
export function joinHypotheses(parts: readonly [Hypothesis, ...Hypothesis[]]): Hypothesis {
  const [first, ...rest] = parts;
  if (rest.length === 0) return first;
  const confidence = joinConfidences(parts);
  return {
    text: parts.map((part) => part.text).join(' '),
    ...(confidence && { confidence }),
    alternatives: [],
    findings: [partsFinding(parts.length), ...parts.flatMap((part) => part.findings)],
  };
}

function joinConfidences(parts: readonly Hypothesis[]): Confidence | undefined {
  const known = parts.flatMap(({ confidence, weight = 1 }) =>
    confidence ? [{ ...confidence, weight }] : [],
  );
  if (known.length < parts.length) return undefined;
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const sum = known.reduce((all, { meanLogProbability, weight }) => all + meanLogProbability * weight, 0);
  const weakest = known
    .map((each) => each.weakest)
    .reduce((a, b) => (b.logProbability < a.logProbability ? b : a));
  // Parts without a word weigh nothing, and nothing is unsure about them.
  return { meanLogProbability: total === 0 ? 0 : sum / total, weakest };
}

function partsFinding(count: number): Finding {
  const message = `the sentence was too long for the model and was translated in ${count} parts`;
  return { by: 'engine', code: 'engine/translated-in-parts', severity: 'info', message };
}
