import type { Confidence } from './translation-unit.js';

/**
 * Lowest mean log-probability per token (natural logarithm) for each word: e^-0.3 is 0.74 per token, e^-0.7 is 0.50.
 * Placeholders until they are calibrated against the edits that reviewers make; this is their only place.
 */
const LEVELS = [
  { word: 'sure', atLeast: -0.3 },
  { word: 'fairly sure', atLeast: -0.7 },
] as const;
/** A piece of text as unlikely as 1 in 10 is named, also where the rest is good. */
const WEAK_PIECE = Math.log(0.1);

export type ConfidenceLevel = (typeof LEVELS)[number]['word'] | 'unsure';

export function findConfidenceLevel({ meanLogProbability }: Confidence): ConfidenceLevel {
  return LEVELS.find(({ atLeast }) => meanLogProbability >= atLeast)?.word ?? 'unsure';
}

/** How sure the engine was, in words for a reviewer; empty where no engine spoke. */
export function describeConfidence(confidence: Confidence | null): string {
  if (confidence === null) return '';
  const { text, logProbability } = confidence.weakest;
  const level = findConfidenceLevel(confidence);
  return logProbability < WEAK_PIECE && text.trim() !== '' ? `${level}, least about “${text.trim()}”` : level;
}
