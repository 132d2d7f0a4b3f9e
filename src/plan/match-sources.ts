import { normaliseSpace } from '../domain/text.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { groupBy } from './group-by.js';

/**
 * Finds for each new source the old unit with the same source, or undefined. No unit is given twice.
 * Of several equal sentences the one with the same predecessor is preferred, then the first:
 * so a sentence may move, and deleting one of two twins leaves the other's corrections in place.
 */
export function matchSources(
  old: readonly TranslationUnit[],
  sources: readonly string[],
): (TranslationUnit | undefined)[] {
  const oldKeys = makeKeys(old.map((unit) => unit.source));
  const takeFrom = makeTaker(old);
  const inContext = takeFrom(oldKeys.map(({ context }) => context));
  const anywhere = takeFrom(oldKeys.map(({ source }) => source));
  const newKeys = makeKeys(sources);
  const close = newKeys.map(({ context }) => inContext(context));
  return newKeys.map(({ source }, index) => close[index] ?? anywhere(source));
}

function makeKeys(sources: readonly string[]): { source: string; context: string }[] {
  const keys = sources.map(normaliseSpace);
  return keys.map((source, index) => ({ source, context: JSON.stringify([keys[index - 1] ?? '', source]) }));
}

/** Queues of units by key that share one memory of what is taken: linear, also for a thousand equal lines. */
function makeTaker(units: readonly TranslationUnit[]) {
  const taken = new Set<TranslationUnit>();
  return (keys: readonly string[]) => {
    const stacks = groupBy([...units.entries()].reverse(), ([index]) => keys[index]);
    return (key: string): TranslationUnit | undefined => {
      const stack = stacks.get(key) ?? [];
      for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
        if (taken.has(entry[1])) continue;
        taken.add(entry[1]);
        return entry[1];
      }
      return undefined;
    };
  };
}
