import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/domain/error.js';
import { openMarianEngine } from '../../src/engines/open-marian-engine.js';

const GOOD = { beams: 4, lengthPenalty: 1, maxBatchTokens: 512, alternatives: 2 };

describe('the options of a Marian engine', () => {
  it('are refused before a model is loaded, each with what was expected', async () => {
    const { alternatives: _, ...rest } = GOOD;
    const decoding = { ...rest, beams: 'six', lengthPenalty: 9, topK: 50 };
    const opening = openMarianEngine({
      folder: 'none',
      model: 'big',
      revision: '1',
      filesHash: 'a',
      decoding,
    });
    const error = await opening.catch((reason: unknown) => reason);
    if (!(error instanceof ConfigError)) throw error;
    expect(error.message).toContain('big');
    expect(error.problems).toEqual(
      expect.arrayContaining([
        { place: 'decoding.beams', expected: 'a number of beams from 1 to 32', received: '"six"' },
        { place: 'decoding.lengthPenalty', expected: 'a number from 0 to 5', received: '9' },
        {
          place: 'decoding.alternatives',
          expected: 'a number of alternatives from 0 to 31',
          received: 'nothing',
        },
        expect.objectContaining({ place: 'decoding.topK', received: '50' }),
      ]),
    );
    expect(error.problems).toHaveLength(4);
  });
});
