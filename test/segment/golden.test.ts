import { expect, it } from 'vitest';
import { segmentTexts } from '../../src/domain/segmented-text.js';
import { segmentText } from '../../src/segment/segment-text.js';
import { GOLDEN_RULES } from './golden.js';

it.each(GOLDEN_RULES.map((rule) => [rule.number, rule.name, rule.segments] as const))(
  '%i %s',
  (_number, _name, segments) => {
    expect(segmentTexts(segmentText(segments.join(' ')))).toEqual(segments);
  },
);

it('numbers the rules without a hole and names each only once', () => {
  expect(GOLDEN_RULES.map(({ number }) => number)).toEqual(GOLDEN_RULES.map((_, index) => index + 1));
  expect(new Set(GOLDEN_RULES.map(({ name }) => name)).size).toBe(GOLDEN_RULES.length);
});
