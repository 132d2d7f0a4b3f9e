import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/error.js';
import { parseBilingual, printBilingual } from '../../src/store/bilingual-jsonl.js';
import { anyFile, makeFile, makeHeader, makeUnit } from '../sheets/sample-file.js';

const PATH = 'artikel.tweeluik/bitext.jsonl';

function catchError(text: string): InputError {
  try {
    parseBilingual(text, PATH);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the bilingual file', () => {
  it('comes back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(parseBilingual(printBilingual(file), PATH)).toEqual(file);
      }),
      { seed: 1 },
    );
  });

  it('comes back after an editor changed its line ends, added a byte order mark and blank lines', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const resaved = `\uFEFF${printBilingual(file).replaceAll('\n', '\r\n\r\n')}`;
        expect(parseBilingual(resaved, PATH)).toEqual(file);
      }),
      { seed: 2, numRuns: 30 },
    );
  });

  it('gives the same bytes whatever the order in which the program built its objects', () => {
    const file = makeFile(makeUnit());
    const shuffled = {
      header: Object.fromEntries(Object.entries(file.header).reverse()) as unknown as typeof file.header,
      units: file.units.map(
        (unit) => Object.fromEntries(Object.entries(unit).reverse()) as unknown as typeof unit,
      ),
      detached: [],
    };
    expect(printBilingual(shuffled)).toBe(printBilingual(file));
  });

  it('has the header first, then the units, then the detached ones, each a line with its keys in one order', () => {
    const text = printBilingual({ ...makeFile(makeUnit()), detached: [makeUnit({ id: 'u9' })] });
    const [header, unit, detached, end] = text.split('\n');
    expect(header).toMatch(
      /^\{"formatVersion":1,"sourceLanguage":"nl","targetLanguage":"en","source":"artikel.txt"/,
    );
    expect(unit).toMatch(
      /^\{"id":"u1","source":"De crisis werd afgewend\.","hypothesis":"The crisis was averted\.","target":"The/,
    );
    expect(detached).toMatch(/^\{"detached":true,"id":"u9"/);
    expect(end).toBe('');
  });

  it('keeps what a person typed over a target', () => {
    const text = printBilingual(makeFile(makeUnit()));
    const edited = text.replace('"target":"The crisis was averted."', '"target":"They averted the crisis."');
    expect(parseBilingual(edited, PATH).units[0]).toMatchObject({
      target: 'They averted the crisis.',
      hypothesis: 'The crisis was averted.',
    });
  });

  it('keeps fields that it does not know, also inside a signature or a finding', () => {
    const line = JSON.stringify({
      ...makeUnit(),
      findings: [{ code: 'a/b', severity: 'info', message: 'x', span: [1, 2] }],
      reviewer: 'Anna',
    });
    const text = `${JSON.stringify({ ...makeHeader(), project: { desk: 7 } })}\n${line}\n`;
    expect(printBilingual(parseBilingual(text, PATH))).toBe(text);
  });

  it('refuses a format version that it does not know, and says what to do', () => {
    const error = catchError('{"formatVersion":2,"units":[]}\n');
    expect(error.code).toBe('bilingual/unknown-format-version');
    expect(error.message).toBe(`${PATH} has format version 2; this program knows version 1`);
    expect(error.hint).toContain('newer');
  });

  it('names every damaged line at once, with what was expected and what stands there', () => {
    const lines = [
      JSON.stringify(makeHeader()),
      JSON.stringify({ ...makeUnit(), state: 'done', target: 7 }),
      '<<<<<<< HEAD',
      JSON.stringify({
        ...makeUnit({ id: 'u2' }),
        confidence: { meanLogProbability: 'high', weakest: null },
      }),
      '[]',
    ];
    const error = catchError(lines.join('\r\n'));
    expect(error.code).toBe('bilingual/damaged');
    expect(error.message).toBe(`${PATH} is damaged in 6 places`);
    expect(error.problems).toEqual([
      { place: 'line 2, target', expected: 'a text', received: '7' },
      {
        place: 'line 2, state',
        expected: '"initial" or "translated" or "reviewed" or "final"',
        received: '"done"',
      },
      { place: 'line 3', expected: 'one JSON object', received: '"<<<<<<< HEAD"' },
      { place: 'line 4, confidence.meanLogProbability', expected: 'a number', received: '"high"' },
      { place: 'line 4, confidence.weakest', expected: 'an object', received: 'null' },
      { place: 'line 5', expected: 'an object', received: '[]' },
    ]);
  });

  it('says so when two lines have one id', () => {
    const text = printBilingual({ ...makeFile(makeUnit(), makeUnit({ id: 'u2' })), detached: [makeUnit()] });
    expect(catchError(text).problems).toEqual([
      { place: 'line 4, id', expected: 'an id of its own', received: '"u1" as on line 2' },
    ]);
  });

  it('says so when it is empty or cut off', () => {
    expect(catchError('').problems).toEqual([
      { place: 'line 1', expected: 'one JSON object', received: 'nothing' },
    ]);
    const cut = printBilingual(makeFile(makeUnit())).slice(0, -40);
    expect(catchError(cut).problems.map(({ place }) => place)).toEqual(['line 2']);
  });
});
