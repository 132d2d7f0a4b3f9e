import type { Beam } from './beam-search.js';

/** True when `token` after this beam would be a group of `size` tokens that the beam has said before. */
export function isRepeat(beam: Beam, token: number, size: number): boolean {
  const now = listLast(beam, size - 1);
  if (now.length < size - 1) return false;
  for (let last: Beam | null = beam; last !== null && last.length >= size; last = last.previous) {
    if (last.token === token && isSame(listLast(last.previous, size - 1), now)) return true;
  }
  return false;
}

/** The last tokens, newest first; fewer near the start. */
export function listLast(beam: Beam | null, count: number): number[] {
  const tokens: number[] = [];
  for (let step = beam; step !== null && step.length > 0 && tokens.length < count; step = step.previous) {
    tokens.push(step.token);
  }
  return tokens;
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((token, index) => token === right[index]);
}
