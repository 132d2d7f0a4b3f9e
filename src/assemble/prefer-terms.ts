import type { Hypothesis, Scored } from '../domain/engine.js';
import type { Finding } from '../domain/finding.js';

/**
 * How much lower the score of a hypothesis may be (log-probability per token) for the sake of its terms. Chosen on one
 * half of flores-dev, see `bench/CHECKS.md`.
 */
const TERM_MARGIN = 0.1;

/** How many terms of a Dutch text an English one lacks or has wrong. */
export type CountTermFaults = (source: string, target: string) => number;

/**
 * Of the hypotheses of one search the one with the fewest faulty terms, the best-scored of several. It changes places
 * with the best one, which stays among the alternatives, and a finding says so. What the engine was least sure of is
 * known of its best hypothesis only.
 */
export function preferTerms(hypothesis: Hypothesis, countFaults: (text: string) => number): Hypothesis {
  const near = listNear(hypothesis);
  if (near.length === 0) return hypothesis;
  const best = pickBest(hypothesis);
  const chosen = near.reduce(
    (least, next) => {
      const faults = countFaults(next.text);
      return faults < least.faults ? { scored: next, faults } : least;
    },
    { scored: best, faults: countFaults(best.text) },
  ).scored;
  if (chosen === best) return hypothesis;
  const { meanLogProbability } = chosen;
  return {
    ...chosen,
    ...(meanLogProbability !== undefined && {
      confidence: { meanLogProbability, weakest: { text: '', logProbability: 0 } },
    }),
    alternatives: [best, ...hypothesis.alternatives.filter((other) => other !== chosen)],
    findings: [...hypothesis.findings, CHOSEN],
  };
}

/** The alternatives that the engine finds nearly as good; none where it does not say. */
function listNear({ score: best, alternatives }: Hypothesis): Scored[] {
  return alternatives.filter(
    ({ score }) => best !== undefined && score !== undefined && score >= best - TERM_MARGIN,
  );
}

const CHOSEN: Finding = {
  by: 'glossary',
  code: 'glossary/chosen',
  severity: 'info',
  message: 'the glossary chose this among what the machine said; its first choice is the first alternative',
};

/** As it stands among the alternatives. */
function pickBest({ text, score, meanLogProbability }: Hypothesis): Scored {
  return {
    text,
    ...(score !== undefined && { score }),
    ...(meanLogProbability !== undefined && { meanLogProbability }),
  };
}
