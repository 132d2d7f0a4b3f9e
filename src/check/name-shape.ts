import { PAIR } from '../languages/present-pair.js';

/** The shape of a name (a `makeKey` key) by its sound. Names of one shape are one name. */
export function makeShape(key: string): string {
  return PAIR.sounds.reduce((shape, [pattern, sound]) => shape.replace(pattern, sound), key.slice(0, 40));
}

/** True when two shapes are one name with another ending, or spelled a little differently. */
export function isSameName(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 3) return one === other;
  const prefix = countCommonStart(one, other);
  if (prefix >= 4 || prefix === shorter) return true;
  return prefix > 0 && distanceBetween(one, other) <= Math.max(one.length, other.length) * 0.34;
}

function countCommonStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

/** Levenshtein distance; both are at most 40 letters. */
function distanceBetween(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
