import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formBatches } from '../../src/translate/translate-jobs.js';

const lengths = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 300 });
const budget = fc.integer({ min: 1, max: 1000 });

describe('batches', () => {
  it('lose no source and double none', () => {
    const complete = fc.property(lengths, budget, (all, maxBatchTokens) => {
      const indices = formBatches(all, maxBatchTokens).flat();
      expect(indices.sort((a, b) => a - b)).toEqual([...all.keys()]);
    });
    fc.assert(complete, { seed: 1 });
  });

  it('cost no more than the budget with padding, but for a source that is longer by itself', () => {
    const bounded = fc.property(lengths, budget, (all, maxBatchTokens) => {
      for (const batch of formBatches(all, maxBatchTokens)) {
        const longest = Math.max(...batch.map((index) => all[index] ?? 0));
        expect(batch.length === 1 || batch.length * longest <= maxBatchTokens).toBe(true);
      }
    });
    fc.assert(bounded, { seed: 2 });
  });

  it('put sources of similar length together, the longest first', () => {
    expect(formBatches([3, 50, 4, 48, 5], 100)).toEqual([
      [1, 3],
      [4, 2, 0],
    ]);
  });

  it('are none for no sources', () => {
    expect(formBatches([], 100)).toEqual([]);
  });
});
