import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';
import { makeHandedOut } from '../../src/domain/correction.js';
import { parseDelimited, printDelimited } from '../../src/notation/delimited-text.js';
import { parseReviewTsv, printReviewTsv } from '../../src/sheets/review-tsv.js';
import { anyFile, anyText, makeFile, makeUnit } from './sample-file.js';

const COLUMNS = ['id', 'state', 'source', 'machine translation', 'target', 'confidence', 'findings', 'note'];

/** Half surrogates cannot be written to a file. */
const asWritten = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** A row as a spreadsheet shows it, by the names of its columns. */
function readRow(sheet: string, row: number): Record<string, string> {
  const [header = [], ...rows] = parseDelimited(sheet);
  return Object.fromEntries(header.map((name, index) => [name, rows[row]?.[index] ?? '']));
}

describe('the sheet as tab-separated text', () => {
  it('has a row for each segment with what a reviewer needs, in words', () => {
    const unit = makeUnit({
      confidence: { meanLogProbability: -1.5, weakest: { text: ' averted', logProbability: -3 } },
      findings: [{ code: 'check/number', severity: 'warning', message: 'The number 3 is missing.' }],
      notes: ['Ask Anna.', 'Done.'],
    });
    const sheet = printReviewTsv(makeFile(unit), makeWordDiff);
    expect(sheet.startsWith('\uFEFFid\tstate\tsource\tmachine translation\ttarget\t')).toBe(true);
    expect(Object.keys(readRow(sheet, 0))).toEqual([
      ...COLUMNS,
      'handed out',
      'machine changes',
      'source changes',
    ]);
    expect(readRow(sheet, 0)).toMatchObject({
      id: 'u1',
      state: 'translated',
      source: 'De crisis werd afgewend.',
      'machine translation': 'The crisis was averted.',
      target: 'The crisis was averted.',
      confidence: 'unsure, least about “averted”',
      findings: 'warning: The number 3 is missing.',
      note: 'Ask Anna.\nDone.',
    });
  });

  it('gives every cell back, whatever is in it', () => {
    const rows = fc.array(fc.array(anyText.map(asWritten), { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (cells) => {
        const table = [['id', 'target'], ...cells];
        expect(parseDelimited(printDelimited(table)).slice(0, table.length)).toEqual(table);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('says of every unit what stands there, and what was handed out', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { corrections, problems } = parseReviewTsv(printReviewTsv(file, makeWordDiff), 'review.tsv');
        expect(problems).toEqual([]);
        expect(corrections.map(({ place: _, ...said }) => said)).toEqual(
          file.units.map((unit) => ({
            id: unit.id,
            target: asWritten(unit.target),
            state: unit.state,
            notes: asWritten(unit.notes.join('\n')),
            source: asWritten(unit.source),
            handedOut: makeHandedOut(unit),
          })),
        );
      }),
      { seed: 6 },
    );
  });

  it.each([
    '=HYPERLINK("http://x")',
    '+31 20 1234',
    '-5 degrees',
    '@anna',
    '\tx',
    '\rx',
    '＝1+1',
    '3-1',
    '1/2',
    '2.022',
  ])('does not let a spreadsheet take %j for a formula, a number or a date', (target) => {
    const sheet = printDelimited([
      ['id', 'target'],
      ['u1', target],
    ]);
    expect(sheet).toContain(`'${target.replaceAll('"', '""')}`);
  });

  it("leaves a sentence that begins with an apostrophe as it is: 't, 's", () => {
    expect(printDelimited([["'s Avonds", "'t Hooft"]])).toBe("\uFEFF's Avonds\t't Hooft\n");
  });
});

describe('a sheet that comes back', () => {
  // What Excel writes as "Text (Tab delimited)" and as CSV in a Dutch locale, and LibreOffice with all cells quoted.
  it.each([
    ['Excel, tabs', 'id\tstate\ttarget\r\nu1\treviewed\t"He said ""yes"", ok."\r\nu2\t\tPlain\r\n'],
    ['Excel in Dutch, semicolons', 'id;state;target\r\nu1;reviewed;"He said ""yes"", ok."\r\nu2;;Plain\r\n'],
    [
      'LibreOffice, all quoted',
      '\uFEFF"id","state","target"\n"u1","reviewed","He said ""yes"", ok."\n"u2","","Plain"\n',
    ],
    ['a text editor', 'id\tstate\ttarget\nu1\treviewed\tHe said "yes", ok.\nu2\t\tPlain'],
    [
      'reordered, with columns of its own',
      'Target\tReviewer\tID\tSTATE\n"He said ""yes"", ok."\tAnna\tu1\tReviewed\nPlain\tAnna\tu2\t\n',
    ],
    ['an old Mac', 'id\tstate\ttarget\ru1\treviewed\tHe said "yes", ok.\ru2\t\tPlain\r'],
  ])('is read as saved by %s', (_name, text) => {
    expect(parseReviewTsv(text, 'review.tsv')).toEqual({
      corrections: [
        { id: 'u1', place: 'row 2', state: 'reviewed', target: 'He said "yes", ok.' },
        { id: 'u2', place: 'row 3', target: 'Plain' },
      ],
      problems: [],
    });
  });

  it('keeps line breaks inside a cell', () => {
    const text = 'id\ttarget\tnote\r\nu1\t"a\tb"\t"one\ntwo"\r\n';
    expect(parseReviewTsv(text, 'review.tsv').corrections).toEqual([
      { id: 'u1', place: 'row 2', target: 'a\tb', notes: 'one\ntwo' },
    ]);
  });

  it('does not lose rows after a quotation mark that was never closed', () => {
    const text = 'id\ttarget\nu1\t"Yes, he said.\nu2\tHe "said" so\nu3\t"""Ok"", she said."\n';
    expect(parseReviewTsv(text, 'review.tsv').corrections.map(({ target }) => target)).toEqual([
      '"Yes, he said.',
      'He "said" so',
      '"Ok", she said.',
    ]);
  });

  it('takes a state as the pages call it for the state that it is', () => {
    const text = 'id\tstate\ttarget\nu1\tNot translated\t\nu2\tfinal\tTwo\n';
    const { corrections, problems } = parseReviewTsv(text, 'review.tsv');
    expect(corrections.map(({ state }) => state)).toEqual(['initial', 'final']);
    expect(problems).toEqual([]);
  });

  it('names each damaged row as the spreadsheet counts, and uses what it still says', () => {
    const text = 'id\tstate\ttarget\nu1\tdone\tMine\n\n\t\tLost words\nu3\treviewed\n\t\t\n';
    expect(parseReviewTsv(text, 'review.tsv')).toEqual({
      corrections: [
        { id: 'u1', place: 'row 2', target: 'Mine' },
        { id: 'u3', place: 'row 5', state: 'reviewed' },
      ],
      problems: [
        {
          place: 'row 2, column state',
          expected: 'initial or translated or reviewed or final',
          received: '"done"',
        },
        {
          place: 'row 4, column id',
          expected: 'the id of a segment, to know what this belongs to',
          received: '"Lost words"',
        },
      ],
    });
  });

  it.each([
    ['', 'review.tsv has no columns id and target, but nothing'],
    ['segment\ttranslation\nu1\tx', 'review.tsv has no columns id and target, but "segment, translation"'],
  ])('is refused when it is no review sheet: %j', (text, message) => {
    expect(() => parseReviewTsv(text, 'review.tsv')).toThrow(message);
  });

  it('does not take a changed last column for a record of what was handed out', () => {
    const sheet = printReviewTsv(makeFile(makeUnit()), makeWordDiff).replace(/translated s/, 'translated, s');
    expect(parseReviewTsv(sheet, 'review.tsv').corrections[0]).not.toHaveProperty('handedOut');
  });
});
