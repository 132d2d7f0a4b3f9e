import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InterruptedError } from '../../src/domain/error.js';
import {
  type Decoder,
  listSteps,
  type SearchResult,
  scoreBeam,
  searchBeams,
} from '../../src/engines/marian/beam-search.js';

const START = 9;
const END = 0;

/** Log-probabilities of the next token after a prefix; index = token. */
type Language = (sentence: number, prefix: readonly number[]) => readonly number[];

/** A decoder that remembers nothing but what it was told through `parents`, as a network with a cache does. */
class ScriptedDecoder implements Decoder {
  readonly rowsPerCall: number[] = [];
  #rows: { sentence: number; prefix: readonly number[] }[] | undefined;

  constructor(readonly language: Language) {}

  async predict(parents: readonly number[], tokens: readonly number[], count: number) {
    const before = this.#rows ?? parents.map((sentence) => ({ sentence, prefix: [] }));
    this.#rows = parents.map((parent, row) => {
      const { sentence, prefix } = before[parent] ?? { sentence: -1, prefix: [] };
      return { sentence, prefix: [...prefix, tokens[row] ?? -1] };
    });
    this.rowsPerCall.push(parents.length);
    const best = this.#rows.map(({ sentence, prefix }) =>
      [...this.language(sentence, prefix).entries()].sort((a, b) => b[1] - a[1]).slice(0, count),
    );
    const padded = best.map((row) => [
      ...row,
      ...Array(count - row.length).fill([1, Number.NEGATIVE_INFINITY]),
    ]);
    return {
      count,
      tokens: padded.flat().map(([token]) => token),
      logProbabilities: padded.flat().map(([, logProbability]) => logProbability),
    };
  }
}

/** A random language of three words: the same prefix always goes on in the same way. */
function makeLanguage(seed: number): Language {
  return (sentence, prefix) => {
    const weights = [0, 1, 2].map((token) => 0.05 + hash([seed, sentence, ...prefix, token]));
    const total = weights.reduce((sum, weight) => sum + weight);
    return weights.map((weight) => Math.log(weight / total));
  };
}

function hash(values: readonly number[]): number {
  let state = 2166136261;
  for (const value of values) state = Math.imul(state ^ (value + 7), 16777619) ^ (state >>> 13);
  return (Math.imul(state ^ (state >>> 15), 2246822519) >>> 0) / 2 ** 32;
}

/** Every target that ends within `maxTokens`, with its score: the search without a beam. */
function listAll(language: Language, maxTokens: number, lengthPenalty: number) {
  const found: { tokens: readonly number[]; score: number }[] = [];
  const grow = (prefix: readonly number[], sum: number): void => {
    for (const [token, logProbability] of language(0, prefix).entries()) {
      const tokens = [...prefix.slice(1), token];
      if (token === END)
        found.push({ tokens, score: (sum + logProbability) / tokens.length ** lengthPenalty });
      else if (tokens.length < maxTokens) grow([...prefix, token], sum + logProbability);
    }
  };
  grow([START], 0);
  return found.sort((a, b) => b.score - a.score);
}

const ALIVE = new AbortController().signal;
const options = { startToken: START, endToken: END, lengthPenalty: 1 };

function tokensOf({ hypotheses }: SearchResult): number[][] {
  return hypotheses.map((beam) => listSteps(beam).map((step) => step.token));
}

describe('beam search', () => {
  it('finds the best target of all when the beam is as wide as the language', async () => {
    const property = fc.asyncProperty(fc.nat(), fc.constantFrom(0, 0.6, 1), async (seed, lengthPenalty) => {
      const language = makeLanguage(seed);
      const expected = listAll(language, 4, lengthPenalty);
      // 2 ** 4 prefixes of two words each are all there are, so nothing can fall out of the beam.
      const search = { ...options, lengthPenalty, beams: 32, maxTokens: [4] };
      const [result] = await searchBeams(new ScriptedDecoder(language), search, ALIVE);
      expect(result && tokensOf(result)).toEqual(expected.map(({ tokens }) => tokens));
      const scores = result?.hypotheses.map((beam) => scoreBeam(beam, lengthPenalty)) ?? [];
      for (const [index, { score }] of expected.entries()) expect(scores[index]).toBeCloseTo(score, 10);
    });
    await fc.assert(property, { seed: 4, numRuns: 50 });
  });

  it('takes the most probable word at each step with one beam', async () => {
    const property = fc.asyncProperty(fc.nat(), async (seed) => {
      const language = makeLanguage(seed);
      const expected: number[] = [];
      while (expected.at(-1) !== END && expected.length < 12) {
        const next = language(0, [START, ...expected]);
        expected.push(next.indexOf(Math.max(...next)));
      }
      const [result] = await searchBeams(
        new ScriptedDecoder(language),
        { ...options, beams: 1, maxTokens: [12] },
        ALIVE,
      );
      expect(result && tokensOf(result)).toEqual([expected]);
      expect(result?.isCut).toBe(expected.at(-1) !== END);
    });
    await fc.assert(property, { seed: 5, numRuns: 200 });
  });

  it('says the same of a sentence alone and in a batch', async () => {
    const property = fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 5 }), async (seed, beams) => {
      const language = makeLanguage(seed);
      const maxTokens = [7, 3, 12, 5];
      const together = await searchBeams(
        new ScriptedDecoder(language),
        { ...options, beams, maxTokens },
        ALIVE,
      );
      for (const [sentence, limit] of maxTokens.entries()) {
        const decoder = new ScriptedDecoder((_, prefix) => language(sentence, prefix));
        const alone = await searchBeams(decoder, { ...options, beams, maxTokens: [limit] }, ALIVE);
        expect(together.slice(sentence, sentence + 1).map(tokensOf)).toEqual(alone.map(tokensOf));
      }
    });
    await fc.assert(property, { seed: 6, numRuns: 50 });
  });

  it('does no work for a sentence that is done', async () => {
    const endAfter = [1, 4];
    const decoder = new ScriptedDecoder((sentence, prefix) => {
      const isOver = prefix.length >= (endAfter[sentence] ?? 0);
      return isOver ? [Math.log(0.98), Math.log(0.01), Math.log(0.01)] : [-9, -0.1, -3];
    });
    await searchBeams(decoder, { ...options, beams: 2, maxTokens: [20, 20] }, ALIVE);
    expect(decoder.rowsPerCall[0]).toBe(2);
    expect(decoder.rowsPerCall[1]).toBe(4);
    expect(decoder.rowsPerCall.at(-1)).toBe(2);
  });

  it('prefers a hypothesis that ended over one that had to be cut, and marks the cut one', async () => {
    const never: Language = () => [-50, -0.1, -3];
    const [cut] = await searchBeams(
      new ScriptedDecoder(never),
      { ...options, beams: 2, maxTokens: [6] },
      ALIVE,
    );
    expect(cut?.isCut).toBe(true);
    expect(cut && tokensOf(cut)[0]).toEqual([1, 1, 1, 1, 1, 1]);
    const rarely: Language = (_, prefix) => (prefix.length === 3 ? [-1, -0.5, -9] : never(0, prefix));
    const [ended] = await searchBeams(
      new ScriptedDecoder(rarely),
      { ...options, beams: 2, maxTokens: [6] },
      ALIVE,
    );
    expect(ended?.isCut).toBe(false);
    expect(ended && tokensOf(ended)).toEqual([[1, 1, 0]]);
  });

  it('stops between two steps when it is told to', async () => {
    const controller = new AbortController();
    const decoder = new ScriptedDecoder((_, prefix) => {
      if (prefix.length === 3) controller.abort();
      return [-50, -0.1, -3];
    });
    const search = searchBeams(decoder, { ...options, beams: 2, maxTokens: [400] }, controller.signal);
    await expect(search).rejects.toThrow(InterruptedError);
    expect(decoder.rowsPerCall).toHaveLength(3);
  });
});
