import { expect, it } from 'vitest';
import { takeAllowed } from '../../src/engines/marian/allowed-tokens.js';

it('shares the probability of banned tokens out among the others', () => {
  // Row one: 5 (50 %), 9 (banned, 20 %), 7 (15 %), 8 (banned, 5 %). Row two: 6 (40 %), 5 (30 %), 7, 4; 8 and 9 at 1 %.
  const prediction = {
    tokens: [5n, 9n, 7n, 8n, 6n, 5n, 7n, 4n],
    logProbabilities: [0.5, 0.2, 0.15, 0.05, 0.4, 0.3, 0.2, 0.05].map(Math.log),
    bannedLogProbabilities: [0.05, 0.2, 0.01, 0.01].map(Math.log),
  };
  const { tokens, logProbabilities } = takeAllowed(prediction, new Set([8, 9]), 2);
  expect(tokens).toEqual([5, 7, 6, 5]);
  const expected = [0.5 / 0.75, 0.15 / 0.75, 0.4 / 0.98, 0.3 / 0.98];
  expect(logProbabilities.map((value) => Math.exp(value).toFixed(12))).toEqual(
    expected.map((value) => value.toFixed(12)),
  );
});
