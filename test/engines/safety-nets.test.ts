import { describe, expect, it } from 'vitest';
import { isRepeat } from '../../src/engines/marian/allowed-tokens.js';
import { type Beam, extendBeam, makeFirstBeam } from '../../src/engines/marian/beam-search.js';
import { findFlaw, hasLoop } from '../../src/engines/marian/judge-result.js';

const END = 0;

function makeBeam(tokens: readonly number[]): Beam {
  return tokens.reduce<Beam>((beam, token) => extendBeam(beam, token, -1, 0), makeFirstBeam(9, 0));
}

function range(length: number, first = 10): number[] {
  return Array.from({ length }, (_, index) => first + index);
}

describe('a loop', () => {
  it.each([
    ['one token six times', [1, 5, 5, 5, 5, 5, 5, 2]],
    ['two tokens four times', [1, 5, 6, 5, 6, 5, 6, 5, 6]],
    ['a phrase of five three times', [1, ...Array(3).fill([5, 6, 7, 8, 9]).flat(), 2]],
    ['a phrase of eight three times', Array(3).fill(range(8)).flat()],
    [
      'the same few phrases in ever another order',
      [5, 6, 5, 7, 6, 7, 5, 8].flatMap((first) => range(6, first)),
    ],
  ])('is %s', (_, tokens) => {
    expect(hasLoop(tokens)).toBe(true);
  });

  it.each([
    ['nothing', []],
    ['“Ja, ja, ja!”', [5, 6, 5, 6, 5, 7]],
    ['a hundred thousand', [1, 0, 0, 0, 0, 0]],
    ['a phrase said twice', [...range(8), ...range(8)]],
    [
      'a sentence of forty words said twice with others between',
      [...range(30), ...range(30, 50), ...range(30)],
    ],
    ['words that come back in another order', [5, 6, 7, 5, 7, 6, 5, 6, 7, 6, 5, 7]],
  ])('is not %s', (_, tokens) => {
    expect(hasLoop(tokens)).toBe(false);
  });
});

describe('blocking repetition', () => {
  it('rules out the third token of a group that was said before, and nothing else', () => {
    const beam = makeBeam([5, 6, 7, 8, 5, 6]);
    expect([5, 6, 7, 8, 9].filter((token) => isRepeat(beam, token, 3))).toEqual([7]);
  });

  it('sees groups that overlap', () => {
    expect(isRepeat(makeBeam([5, 5, 5]), 5, 3)).toBe(true);
    expect(isRepeat(makeBeam([5, 5]), 5, 3)).toBe(false);
  });

  it('rules nothing out at the start', () => {
    expect(isRepeat(makeBeam([]), 5, 3)).toBe(false);
    expect(isRepeat(makeBeam([5]), 5, 3)).toBe(false);
  });
});

describe('a flaw', () => {
  const judge = (
    source: readonly number[],
    target: readonly number[],
    ending = { isCut: false, isHopeless: false },
  ) => findFlaw([...source, END], { hypotheses: [makeBeam([...target, END])], ...ending });

  it('is a loop, unless the source has one too', () => {
    expect(judge(range(9), [5, 5, 5, 5, 5, 5])).toBe('loop');
    expect(judge([3, 3, 3, 3, 3, 3], [5, 5, 5, 5, 5, 5])).toBeUndefined();
  });

  it('is a search that was given up or ran to its limit', () => {
    expect(judge(range(9), range(9), { isCut: false, isHopeless: true })).toBe('loop');
    expect(judge(range(9), range(9), { isCut: true, isHopeless: false })).toBe('loop');
  });

  it('is a target much shorter than a source of some length, or an empty one', () => {
    expect(judge(range(30), range(9))).toBe('short');
    expect(judge(range(30), range(15))).toBeUndefined();
    expect(judge(range(4), range(1))).toBeUndefined();
    expect(judge(range(4), [])).toBe('short');
  });
});
