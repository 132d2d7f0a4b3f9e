import type { Confidence } from './engine.js';
import type { Finding } from './finding.js';

/**
 * Lowest mean log-probability per token (natural logarithm) for each word, from the tenths of flores-dev as the bundled
 * model translates it with 4 beams (`bench/ENGINE.md`): the two surest have a chrF2 of 58.2 and more, the three least
 * sure of 49.4 and less, and the correlation of the two measures is 0.43. So a word says where to look first, no more.
 */
const LEVELS = [
  { word: 'sure', atLeast: -0.19 },
  { word: 'fairly sure', atLeast: -0.3 },
] as const;
/** A piece of text as unlikely as 1 in 10 is named, also where the rest is good. */
const WEAK_PIECE = Math.log(0.1);

/** The code of the finding that a unit has on which the machine was unsure. */
export const LOW_CONFIDENCE = 'check/low-confidence';

type ConfidenceLevel = (typeof LEVELS)[number]['word'] | 'unsure';

export function confidenceLevelOf({ meanLogProbability }: Confidence): ConfidenceLevel {
  return LEVELS.find(({ atLeast }) => meanLogProbability >= atLeast)?.word ?? 'unsure';
}

/** The findings that a view still has to show where it says the confidence itself. */
export function withoutConfidence(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => code !== LOW_CONFIDENCE);
}

/** How sure the engine was, in words for a reviewer; empty where no engine spoke. */
export function describeConfidence(confidence: Confidence | null): string {
  if (confidence === null) return '';
  const { text, logProbability } = confidence.weakest;
  const level = confidenceLevelOf(confidence);
  return logProbability < WEAK_PIECE && text.trim() !== '' ? `${level}, least about “${text.trim()}”` : level;
}
