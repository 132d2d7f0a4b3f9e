import type { Confidence, Hypothesis, Scored } from '../../domain/engine.js';
import type { Finding } from '../../domain/finding.js';
import { type Beam, listSteps, scoreBeam } from './beam-search.js';
import type { SafeResult } from './decode-safely.js';
import type { Tokenizer } from './tokenizer.js';

/** Marian tells of each hypothesis what it ranks by and how sure it is. */
export type MarianHypothesis = Hypothesis & Required<Pick<Hypothesis, 'score' | 'confidence' | 'weight'>>;

interface WordingOptions {
  readonly endToken: number;
  readonly lengthPenalty: number;
  readonly alternatives: number;
}

/** Puts what the search found into words. */
export function makeHypothesis(
  { hypotheses, isCut, findings }: SafeResult,
  tokenizer: Tokenizer,
  options: WordingOptions,
): MarianHypothesis {
  const [best, ...others] = hypotheses;
  if (best === undefined) throw new RangeError('a search result holds at least one hypothesis');
  const spoken = makeScored(best, tokenizer, options);
  const weakest = weakestOf(best, tokenizer, options.endToken);
  return {
    ...spoken,
    confidence: { meanLogProbability: spoken.meanLogProbability, weakest },
    weight: best.length,
    alternatives: listAlternatives(
      spoken,
      others.map((beam) => makeScored(beam, tokenizer, options)),
      options.alternatives,
    ),
    findings: isCut ? [...findings, makeCutFinding(best.length)] : findings,
  };
}

/** What an engine says to a text without a single token: nothing, with certainty. */
export const EMPTY_HYPOTHESIS: MarianHypothesis = {
  text: '',
  score: 0,
  meanLogProbability: 0,
  confidence: { meanLogProbability: 0, weakest: { text: '', logProbability: 0 } },
  weight: 0,
  alternatives: [],
  findings: [],
};

function makeScored(
  beam: Beam,
  tokenizer: Tokenizer,
  { endToken, lengthPenalty }: WordingOptions,
): Required<Scored> {
  const tokens = listSteps(beam).map((step) => step.token);
  return {
    text: tokenizer.decode(tokens.filter((token) => token !== endToken)),
    score: scoreBeam(beam, lengthPenalty),
    meanLogProbability: beam.sum / beam.length,
  };
}

function listAlternatives(best: Scored, others: readonly Scored[], limit: number): Scored[] {
  const byText = new Map<string, Scored>();
  for (const other of others) {
    if (other.text !== best.text && !byText.has(other.text)) byText.set(other.text, other);
  }
  return [...byText.values()].slice(0, limit);
}

/** The whole word around the least probable token: a reviewer can find a word on the sheet, but not a piece. */
function weakestOf(beam: Beam, tokenizer: Tokenizer, endToken: number): Confidence['weakest'] {
  const words: Beam[][] = [];
  for (const step of listSteps(beam)) {
    if (step.token === endToken) continue;
    const word = words.at(-1);
    if (word === undefined || tokenizer.startsWord(step.token)) words.push([step]);
    else word.push(step);
  }
  let weakest: Confidence['weakest'] = EMPTY_HYPOTHESIS.confidence.weakest;
  for (const word of words) {
    const logProbability = Math.min(...word.map((step) => step.logProbability));
    if (logProbability >= weakest.logProbability) continue;
    weakest = { text: tokenizer.decode(word.map((step) => step.token)), logProbability };
  }
  return weakest;
}

function makeCutFinding(tokens: number): Finding {
  return {
    by: 'engine',
    code: 'engine/cut-short',
    severity: 'error',
    message: `The translation did not come to an end and was stopped after ${tokens} tokens.`,
  };
}
