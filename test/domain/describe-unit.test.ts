import { describe, expect, it } from 'vitest';
import { describeConfidence } from '../../src/domain/describe-unit.js';

const say = (meanLogProbability: number, text = 'x', logProbability = -1) =>
  describeConfidence({ meanLogProbability, weakest: { text, logProbability } });

describe('confidence in words', () => {
  it.each([
    [0, 'sure'],
    // The least of the two surest tenths of flores-dev, and the most of the three least sure (bench/ENGINE.md).
    [-0.19, 'sure'],
    [-0.2, 'fairly sure'],
    [-0.3, 'fairly sure'],
    [-0.31, 'unsure'],
    [-20, 'unsure'],
  ])('calls a mean log-probability of %d %s', (mean, words) => {
    expect(say(mean)).toBe(words);
  });

  it('names the piece that was less likely than one in ten', () => {
    expect(say(-0.1, ' Kiev', -2.4)).toBe('sure, least about “Kiev”');
    expect(say(-0.1, ' Kiev', -2.2)).toBe('sure');
    expect(say(-0.1, '', -9)).toBe('sure');
  });

  it('says nothing where no engine spoke', () => {
    expect(describeConfidence(null)).toBe('');
  });
});
