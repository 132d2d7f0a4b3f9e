import { describe, expect, it } from 'vitest';
import { segmentTexts } from '../../src/domain/segmented-text.js';
import { DUTCH } from '../../src/languages/nl-en/dutch.js';
import { decide } from '../../src/segment/decide.js';
import { findSpans } from '../../src/segment/find-spans.js';
import { makeCandidate } from '../../src/segment/make-candidate.js';
import { segmentText } from '../../src/segment/segment-text.js';

/** The rules that decide at each mark of a text, taken as one sentence. */
function namesOfDecisions(text: string): (string | undefined)[] {
  return [...text.matchAll(/(?:\. ){2,4}\.|[.!?…]+/gu)].map(({ 0: mark, index }) => {
    const spans = findSpans(text).filter(({ start, end }) => start < index && end > index);
    const candidate = makeCandidate({ text, sentenceStart: 0, markStart: index, mark, spans });
    return candidate && decide(candidate).rule;
  });
}

const { rules: RULES } = DUTCH.segmentation;

describe('every rule', () => {
  it.each(RULES.map((rule) => [rule.name, rule.example] as const))(
    '%s is shown by its example and decides there',
    (name, example) => {
      const segments = example.split(' | ');
      expect(segmentTexts(segmentText(segments.join(' ')))).toEqual(segments);
      expect(namesOfDecisions(segments.join(' '))).toContain(name);
    },
  );

  it('has a name of its own', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
    for (const { name } of RULES) expect(name).toMatch(/^\w/);
  });
});
