import { type MemoryMatch, reusedMatchOf } from './draft.js';
import type { TranslationUnit } from './translation-unit.js';

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
