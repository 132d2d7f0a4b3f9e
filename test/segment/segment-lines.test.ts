import { expect, it } from 'vitest';
import { gapTexts, segmentTexts } from '../../src/domain/segmented-text.js';
import { segmentLines } from '../../src/segment/segment-text.js';

it('every line that holds something is a segment and a paragraph, whatever sentences are in it', () => {
  const text = ' Een zin. Nog een. \r\n\n\tx\n \nLaatste';
  const segmented = segmentLines(text);
  expect(segmentTexts(segmented)).toEqual(['Een zin. Nog een.', 'x', 'Laatste']);
  expect(gapTexts(segmented)).toEqual([' ', ' \r\n\n\t', '\n \n', '']);
  expect(segmented.blocks).toEqual([{ kind: 'paragraph' }, { kind: 'paragraph' }, { kind: 'paragraph' }]);
  expect(segmented.segments.map(({ block }) => block)).toEqual([0, 1, 2]);
});
