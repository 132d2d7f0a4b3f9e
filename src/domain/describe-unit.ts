import { type MemoryMatch, reusedMatchOf } from './draft.js';
import type { Confidence } from './engine.js';
import type { Finding } from './finding.js';
import type { State, TranslationUnit } from './translation-unit.js';

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

/** How a sentence of a memory is like this one, in words. */
export function describeMatch({ kind, similarity }: Pick<MemoryMatch, 'kind' | 'similarity'>): string {
  if (kind === 'context') return 'the same sentence and neighbours';
  if (kind === 'exact') return 'the same sentence';
  return kind === 'numbers' ? 'only numbers differ' : `${similarity} % alike`;
}

type Matched = Pick<TranslationUnit, 'draft' | 'matches'>;

/** All that the memories have for a unit: the match that was reused, where one was, then those that are offered. */
export function listMatches(unit: Matched): readonly MemoryMatch[] {
  const reused = reusedMatchOf(unit);
  return reused === null ? unit.matches : [reused, ...unit.matches];
}

/** What the memory has for a unit, one line for each match. */
export function describeMatches(unit: Matched): string[] {
  const reused = reusedMatchOf(unit);
  return [
    ...(reused === null ? [] : [`reused from memory, ${describeMatch(reused)}: ${reused.memory}`]),
    ...unit.matches.map((match) => {
      const { source, target } = match;
      return `memory, ${describeMatch(match)}: ${isSameSource(match) ? '' : `${source} → `}${target}`;
    }),
  ];
}

/** Whether the memory's source is this very sentence, so that its target can stand as it is. */
function isSameSource({ kind }: MemoryMatch): boolean {
  return kind === 'context' || kind === 'exact';
}

/** What people read for a state: on the page, in every sheet that is read rather than filled in, and in reports. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  initial: 'not translated',
  translated: 'translated',
  reviewed: 'reviewed',
  final: 'final',
};
