import { isSameSource, type MemoryMatch, type TranslationUnit } from './translation-unit.js';

/** How a sentence of a memory is like this one, in words. */
export function describeMatch({ kind, similarity }: Pick<MemoryMatch, 'kind' | 'similarity'>): string {
  if (kind === 'context') return 'the same sentence and neighbours';
  if (kind === 'exact') return 'the same sentence';
  return kind === 'numbers' ? 'only numbers differ' : `${similarity} % alike`;
}

/** The match whose target was reused, where one was, and those that are only offered. */
export function splitMatches({ hypothesis, matches }: Pick<TranslationUnit, 'hypothesis' | 'matches'>): {
  reused: MemoryMatch | undefined;
  offered: readonly MemoryMatch[];
} {
  const [first, ...others] = matches;
  const isReused = hypothesis === null && first !== undefined && isSameSource(first);
  return isReused ? { reused: first, offered: others } : { reused: undefined, offered: matches };
}

/** What the memory has for a unit, one line for each match. */
export function describeMatches(unit: Pick<TranslationUnit, 'hypothesis' | 'matches'>): string[] {
  const { reused, offered } = splitMatches(unit);
  return [
    ...(reused === undefined ? [] : [`reused from memory, ${describeMatch(reused)}: ${reused.memory}`]),
    ...offered.map((match) => {
      const { source, target } = match;
      return `memory, ${describeMatch(match)}: ${isSameSource(match) ? '' : `${source} → `}${target}`;
    }),
  ];
}
