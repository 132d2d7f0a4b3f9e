import { describe, expect, it } from 'vitest';
import { type Beam, extendBeam, makeFirstBeam } from '../../src/engines/marian/beam-search.js';
import { makeHypothesis } from '../../src/engines/marian/hypothesis.js';

const END = 0;
const PIECES = ['</s>', ' the', ' man', ' house', 'boat', ' a'];
const tokenizer = {
  unknownToken: 1,
  encode: () => ({ tokens: [], unknownCharacters: [] }),
  decode: (tokens: readonly number[]) =>
    tokens
      .map((token) => PIECES[token])
      .join('')
      .trim(),
  startsWord: (token: number) => PIECES[token]?.startsWith(' ') ?? false,
};
const options = { endToken: END, lengthPenalty: 0.5, alternatives: 2 };

function makeBeam(...steps: readonly (readonly [token: number, logProbability: number])[]): Beam {
  return steps.reduce<Beam>(
    (beam, [token, logProbability]) => extendBeam(beam, token, logProbability, 0),
    makeFirstBeam(9, 0),
  );
}

const houseboat = makeBeam([1, -0.1], [3, -0.2], [4, -3], [END, -0.7]);

describe('a hypothesis', () => {
  it('has its text, its length and its score, the end token counted', () => {
    const hypothesis = makeHypothesis(
      { hypotheses: [houseboat], isCut: false, isHopeless: false, findings: [] },
      tokenizer,
      options,
    );
    expect(hypothesis).toMatchObject({ text: 'the houseboat', weight: 4, findings: [], alternatives: [] });
    expect(hypothesis.score).toBeCloseTo(-4 / Math.sqrt(4), 12);
    expect(hypothesis.confidence.meanLogProbability).toBeCloseTo(-1, 12);
  });

  it('shows the whole word around its weakest piece', () => {
    const { confidence } = makeHypothesis(
      { hypotheses: [houseboat], isCut: false, isHopeless: false, findings: [] },
      tokenizer,
      options,
    );
    expect(confidence.weakest).toEqual({ text: 'houseboat', logProbability: -3 });
  });

  it('has other texts for alternatives, each once, best first, as many as asked for', () => {
    const same = makeBeam([1, -1], [3, -1], [4, -1], [END, -1]);
    const man = makeBeam([1, -1], [2, -2], [END, -2]);
    const house = makeBeam([1, -1], [3, -2], [END, -3]);
    const last = makeBeam([5, -4], [END, -4]);
    const hypotheses = [houseboat, same, man, house, man, last];
    const { alternatives } = makeHypothesis(
      { hypotheses, isCut: false, isHopeless: false, findings: [] },
      tokenizer,
      options,
    );
    expect(alternatives.map(({ text }) => text)).toEqual(['the man', 'the house']);
  });

  it('says when it did not come to an end', () => {
    const { findings } = makeHypothesis(
      { hypotheses: [makeBeam([1, -1], [1, -1])], isCut: true, isHopeless: false, findings: [] },
      tokenizer,
      options,
    );
    expect(findings).toEqual([expect.objectContaining({ code: 'engine/cut-short', severity: 'error' })]);
    expect(findings[0]?.message).toContain('2 tokens');
  });
});
