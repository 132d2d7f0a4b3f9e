import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segmentTexts } from '../../src/domain/segmented-text.js';
import { segmentText } from '../../src/segment/segment-text.js';

interface Paragraph {
  readonly id?: string;
  readonly segments: readonly string[];
}

function readParagraphs(name: string): Paragraph[] {
  const file = new URL(`../fixtures/segmentation/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Paragraph);
}

/** Where segments end inside their paragraph; the end of the paragraph is given and does not count. */
function findEnds(text: string, segments: readonly string[]): Set<number> {
  let from = 0;
  const ends = segments.map((segment) => {
    from = text.indexOf(segment, from) + segment.length;
    return from;
  });
  return new Set(ends.slice(0, -1));
}

/** Boundary F1 in percent: 2 × right / (found + wanted), over all paragraphs of a file. */
function scoreFile(name: string): number {
  let right = 0;
  let total = 0;
  for (const { segments } of readParagraphs(name)) {
    const text = segments.join(' ');
    const wanted = findEnds(text, segments);
    const found = findEnds(text, segmentTexts(segmentText(text)));
    right += [...found].filter((end) => wanted.has(end)).length;
    total += wanted.size + found.size;
  }
  return (200 * right) / total;
}

describe('boundary F1 on treebank text', () => {
  it.each([
    ['news_curly', 99.9],
    ['news_low', 99.9],
    ['news_raw', 99.5],
    ['wiki', 99.4],
  ])('%s is at least %d', (name, bar) => {
    expect(scoreFile(name)).toBeGreaterThanOrEqual(bar);
  });
});

describe('challenge', () => {
  it.each(readParagraphs('challenge').map(({ id, segments }) => [id, segments] as const))(
    '%s',
    (_id, segments) => {
      expect(segmentTexts(segmentText(segments.join(' ')))).toEqual(segments);
    },
  );
});
