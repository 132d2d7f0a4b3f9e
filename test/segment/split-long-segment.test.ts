import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLongSegment } from '../../src/segment/split-long-segment.js';

const LONG =
  'De gemeenteraad, die gisteravond tot diep in de nacht vergaderde over de begroting voor het komende jaar, heeft na ' +
  'lang aarzelen ingestemd met het voorstel van het college om de bibliotheek in het centrum open te houden, maar de ' +
  'fracties van de oppositie lieten weten dat zij de gang van zaken rond het zwembad, dat volgens hen al jaren te ' +
  'weinig onderhoud krijgt, niet langer zullen aanvaarden zonder dat er een onafhankelijk onderzoek komt.';

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('splitLongSegment', () => {
  it('leaves a segment of sixty words whole', () => {
    const segment = Array.from({ length: 60 }, () => 'woord').join(' ');
    expect(splitLongSegment(segment)).toEqual([segment]);
  });

  it('cuts a longer segment before a conjunction', () => {
    const parts = splitLongSegment(LONG);
    expect(parts).toHaveLength(2);
    expect(parts[1]).toMatch(/^maar de fracties/);
  });

  it('cuts nearest to the middle, and not in the outer fifths', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');
    const parts = splitLongSegment(`Ja, ${words(8)} ${words(8)}, ja`, 12);
    expect(parts.map(countWords)).toEqual([9, 9]);
    expect(splitLongSegment(`${words(7)}, ${words(3)}, ${words(8)}`, 12).map(countWords)).toEqual([10, 8]);
    expect(splitLongSegment(`${words(8)}, ${words(3)}, ${words(7)}`, 12).map(countWords)).toEqual([8, 10]);
  });

  it('takes another limit', () => {
    const parts = splitLongSegment(LONG, 20);
    expect(parts.length).toBeGreaterThan(3);
    expect(Math.max(...parts.map(countWords))).toBeLessThanOrEqual(20);
  });

  it('does not cut inside a quotation or bracket when it can cut outside', () => {
    const filler = 'woord '.repeat(28);
    const quote = '“eerst dit, dan dat, en ten slotte, heel misschien, nog iets anders”';
    const parts = splitLongSegment(`${filler}zei ${quote} en toen ${filler}`.trim());
    expect(parts.some((part) => part.includes(quote))).toBe(true);
  });

  it('never cuts inside a number or after nr.', () => {
    const segment = 'nr. 12 kost 1 000 000 of 2 - 1 '.repeat(30).trim();
    for (const part of splitLongSegment(segment, 10)) {
      expect(part).not.toMatch(/nr\.\s*$|\d - ?$|1 $|^000|^- /);
    }
  });

  it('takes apart 10,000 characters with or without white space', () => {
    for (const segment of [
      'woord '.repeat(1667),
      'x'.repeat(10_000),
      '日'.repeat(10_000),
      '👩‍👩‍👧'.repeat(1250),
    ]) {
      const parts = splitLongSegment(segment);
      expect(parts.join('')).toBe(segment);
      expect(Math.max(...parts.map(countWords))).toBeLessThanOrEqual(60);
      expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(600);
    }
  });

  it('gives parts that joined are the segment, none of them empty', () => {
    const words = fc.array(
      fc.constantFrom(
        'en',
        'huis,',
        '“ja”',
        '(nee',
        'weg)',
        '12',
        '000',
        '👩‍👩‍👧',
        'e\u0301',
        '\uD800',
        '\u00A0',
        '  ',
      ),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 8 }), (array, limit) => {
        const segment = array.join(' ');
        const parts = splitLongSegment(segment, limit);
        expect(parts.join('')).toBe(segment);
        if (segment !== '') expect(parts).not.toContain('');
      }),
      { seed: 20240503, numRuns: 2000 },
    );
  });
});
