import type { TextRange } from '../domain/segmented-text.js';

/** What two versions of a text share at their beginnings and at their ends. */
export interface AlignedEnds {
  /** Where a place of the old text is in the new one, if it lies in what they share. */
  toNew(range: TextRange): number | undefined;
  /** Whether a range of the new text lies, at least in part, between what they share. */
  isBetween(range: TextRange): boolean;
}

export function alignEnds(before: string, after: string): AlignedEnds {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    toNew: ({ start, end }) => {
      if (end <= head) return start;
      return start >= before.length - tail ? start + after.length - before.length : undefined;
    },
    isBetween: ({ start, end }) => end > head && start < after.length - tail,
  };
}
