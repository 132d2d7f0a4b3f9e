import type { NextTokens } from './beam-search.js';

/** What a network says of the next token of every row, before some tokens are ruled out; row after row. */
interface Prediction {
  readonly tokens: ArrayLike<bigint>;
  readonly logProbabilities: ArrayLike<number>;
  /** Of every banned token, in the order of the set. */
  readonly bannedLogProbabilities: ArrayLike<number>;
}

/**
 * The `count` most probable tokens of every row that are not banned. They share the probability of the banned ones,
 * as if the softmax had never known those: log p / (1 - p(banned)).
 * @param prediction must list `count + banned.size` tokens a row.
 */
export function takeAllowed(prediction: Prediction, banned: ReadonlySet<number>, count: number): NextTokens {
  const tokens: number[] = [];
  const logProbabilities: number[] = [];
  const listed = count + banned.size;
  for (let row = 0; row * listed < prediction.tokens.length; row++) {
    const share = allowedShareOf(prediction, row, banned.size);
    for (let place = row * listed; tokens.length < (row + 1) * count; place++) {
      const token = Number(prediction.tokens[place]);
      if (banned.has(token)) continue;
      tokens.push(token);
      logProbabilities.push((prediction.logProbabilities[place] ?? Number.NEGATIVE_INFINITY) - share);
    }
  }
  return { count, tokens, logProbabilities };
}

/** Logarithm of the probability that is left when the banned tokens are out. */
function allowedShareOf({ bannedLogProbabilities }: Prediction, row: number, banned: number): number {
  let share = 0;
  for (let place = row * banned; place < (row + 1) * banned; place++) {
    share += Math.exp(bannedLogProbabilities[place] ?? Number.NEGATIVE_INFINITY);
  }
  return Math.log1p(-share);
}
