import type { Hypothesis } from '../domain/engine.js';
import type { Finding } from '../domain/finding.js';

/**
 * The hypotheses of a long segment's parts as one. Probabilities are means over all tokens; `score` is the sum of
 * the parts' scores. Alternatives exist only for a segment that was translated whole: combining them would claim
 * a ranking that nobody made.
 */
export function joinHypotheses(parts: readonly [Hypothesis, ...Hypothesis[]]): Hypothesis {
  const [first, ...rest] = parts;
  if (rest.length === 0) return first;
  const tokens = parts.reduce((sum, part) => sum + part.tokens, 0);
  const logProbability = parts.reduce((sum, part) => sum + part.meanLogProbability * part.tokens, 0);
  return {
    text: parts.map((part) => part.text).join(' '),
    score: parts.reduce((sum, part) => sum + part.score, 0),
    tokens,
    meanLogProbability: logProbability / tokens,
    weakest: parts
      .map((part) => part.weakest)
      .reduce((a, b) => (b.logProbability < a.logProbability ? b : a)),
    alternatives: [],
    findings: [partsFinding(parts.length), ...parts.flatMap((part) => part.findings)],
  };
}

function partsFinding(count: number): Finding {
  const message = `the sentence was too long for the model and was translated in ${count} parts`;
  return { by: 'engine', code: 'engine/translated-in-parts', severity: 'info', message };
}
