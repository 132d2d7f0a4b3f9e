import type { Beam, NextTokens } from './beam-search.js';

/** What a network says of the next token of every row, before some tokens are ruled out; row after row. */
interface ListedTokens {
  readonly tokens: ArrayLike<bigint>;
  readonly logProbabilities: ArrayLike<number>;
  /** Of every banned token, in the order of the set. */
  readonly bannedLogProbabilities: ArrayLike<number>;
}

/**
 * The `count` most probable tokens of every row that are not banned. They share the probability of the banned ones,
 * as if the softmax had never known those: log p / (1 - p(banned)).
 * @param all must list `count + banned.size` tokens a row.
 */
export function takeAllowed(all: ListedTokens, banned: ReadonlySet<number>, count: number): NextTokens {
  const tokens: number[] = [];
  const logProbabilities: number[] = [];
  const listed = count + banned.size;
  for (let row = 0; row * listed < all.tokens.length; row++) {
    const share = allowedShareOf(all, row, banned.size);
    for (let place = row * listed; tokens.length < (row + 1) * count; place++) {
      const token = Number(all.tokens[place]);
      if (banned.has(token)) continue;
      tokens.push(token);
      logProbabilities.push((all.logProbabilities[place] ?? Number.NEGATIVE_INFINITY) - share);
    }
  }
  return { count, tokens, logProbabilities };
}

/** Logarithm of the probability that is left when the banned tokens are out. */
function allowedShareOf({ bannedLogProbabilities }: ListedTokens, row: number, banned: number): number {
  let share = 0;
  for (let place = row * banned; place < (row + 1) * banned; place++) {
    share += Math.exp(bannedLogProbabilities[place] ?? Number.NEGATIVE_INFINITY);
  }
  return Math.log1p(-share);
}

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
