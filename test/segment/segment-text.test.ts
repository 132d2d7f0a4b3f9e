import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapTexts, type SegmentedText, segmentTexts } from '../../src/domain/segmented-text.js';
import { segmentText } from '../../src/segment/segment-text.js';

function joinAll(segmented: SegmentedText): string {
  const texts = segmentTexts(segmented);
  return gapTexts(segmented)
    .map((gap, index) => gap + (texts[index] ?? ''))
    .join('');
}

const PIECES = [
  ...'aZé1.!?…,:;"\'“”„‘’«»()[]-–—*#•>|°€½',
  ...[' ', '\u00A0', '\n', '\r\n', '\r', '\t', '\u2028', '\u0085', '\uFEFF'],
  ...[
    '\u200B',
    '\u200D',
    '\u00AD',
    'e\u0301',
    '👩‍👩‍👧',
    '🇳🇱',
    '\uD800',
    '\uDC00',
    '\u0000',
    ',,',
    "''",
    '...',
    'dr.',
    'o.a.',
    'V.S.',
  ],
  ...[
    "'s ",
    '1. ',
    '- ',
    '# ',
    '---\n',
    'Foto: ',
    'De man liep. ',
    'www.nu.nl',
    'Willem H. ',
    '\n\n',
    '日本。',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('any text', () => {
  it('comes back byte for byte from its segments and gaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(joinAll(segmentText(text))).toBe(text);
      }),
      { seed: 20240501, numRuns: 3000 },
    );
  });

  it('gives segments that are in order, in one block each, and have no white space at their ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { segments, blocks } = segmentText(text);
        let place = { end: 0, block: 0 };
        for (const { start, end, block } of segments) {
          expect(start).toBeGreaterThanOrEqual(place.end);
          expect(end).toBeGreaterThan(start);
          expect(block).toBeGreaterThanOrEqual(place.block);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          place = { end, block };
        }
        expect(new Set(segments.map(({ block }) => block)).size).toBe(blocks.length);
      }),
      { seed: 20240502, numRuns: 3000 },
    );
  });
});

describe('the shipped article', () => {
  const ARTICLE_PARTS =
    'Washington: Er vielen atoombommen op Hiroshima en Nagasaki lieten vallen. eerder rapporteerde CNN dat.\n' +
    'Het ging over “provocaties met een smerige tactiek”. bom."\nMaar dat is niet waar.';

  it('has a sentence that begins with a small letter, and keeps a quote that was closed too early together', () => {
    expect(segmentTexts(segmentText(ARTICLE_PARTS))).toEqual([
      'Washington: Er vielen atoombommen op Hiroshima en Nagasaki lieten vallen.',
      'eerder rapporteerde CNN dat.',
      'Het ging over “provocaties met een smerige tactiek”. bom."',
      'Maar dat is niet waar.',
    ]);
  });
});

describe('large texts', () => {
  it('may hold 5,000 sentences, in one paragraph or in many', () => {
    for (const separator of [' ', '\n', '\n\n']) {
      const text = Array.from({ length: 5000 }, (_, index) => `Dit is zin ${index} van dr. Jansen.`).join(
        separator,
      );
      expect(segmentText(text).segments).toHaveLength(5000);
    }
  });

  it.each([
    'a',
    'a ',
    '.',
    '. ',
    '… ',
    '(',
    '(a. ',
    '" ',
    "'",
    '“a. ',
    '- . ',
    'dr. ',
    '1. ',
    '𝒳',
    '\u0301',
    ' ',
  ])('may hold 10,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    expect(joinAll(segmentText(text))).toBe(text);
  });
});
