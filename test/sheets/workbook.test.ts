import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseWorkbook } from '../../src/sheets/parse-workbook.js';
import { printWorkbook } from '../../src/sheets/print-workbook.js';
import type { ReadCell } from '../../src/sheets/read-cell.js';
import { parseSheet } from '../../src/sheets/registry.js';
import { readTexts } from './other-spreadsheet.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook by hand, with only what the format asks for (ECMA-376, Part 1, annex L.2). */
function makeParts(sheet: string): Record<string, string> {
  return {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
  };
}

function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const makeWorkbook = (data: string, more: Readonly<Record<string, string>> = {}) =>
  zip({ ...makeParts(`<sheetData>${data}</sheetData>`), ...more });

const HEADER = '<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>target</v></c></row>';
const ROW = '<row r="2"><c r="A2" t="str"><v>1</v></c><c r="B2" t="str"><v>The cat sleeps.</v></c></row>';

/** The cells of the first sheet, by row and column. */
function readCells(workbook: Uint8Array): [number, number, ReadCell][] {
  return (parseWorkbook(workbook)[0] ?? []).flatMap(({ number, cells }) =>
    [...cells].map(([at, cell]): [number, number, ReadCell] => [number, at, cell]),
  );
}

describe('a workbook with something in its last cell', () => {
  const parse = (address: string, text: string) => {
    const far = `<row r="1048576"><c r="${address}" t="str"><v>${text}</v></c></row>`;
    return parseSheet(makeWorkbook(HEADER + ROW + far), 'a.xlsx');
  };

  it('is read as any other when it is a space', async () => {
    const { corrections, problems } = await parse('A1048576', ' ');
    expect(corrections).toMatchObject([{ id: '1', place: 'row 2', target: 'The cat sleeps.' }]);
    expect(problems).toEqual([]);
  }, 5000);

  it('has it named when it is a text', async () => {
    const { corrections, problems } = await parse('XFD1048576', 'left over');
    expect(corrections).toMatchObject([{ id: '1', target: 'The cat sleeps.' }]);
    expect(problems).toEqual([
      {
        place: 'row 1048576, column id',
        expected: 'the id of a segment, to know what this belongs to',
        received: '"left over"',
      },
    ]);
  }, 5000);
});

describe('a file that was made to do harm, or is no workbook', () => {
  const parts = makeParts(`<sheetData>${HEADER}${ROW}</sheetData>`);
  const whole = zip(parts);

  it.each([
    [
      'unpacks to a thousand times its size',
      zip({ ...parts, 'xl/sharedStrings.xml': ' '.repeat(50e6) }),
      'unpacks to far more',
    ],
    [
      'has many parts that are too large together',
      zip({
        ...parts,
        ...Object.fromEntries(['a.xml', 'b.xml', 'c.xml'].map((name) => [name, ' '.repeat(5e6)])),
      }),
      'unpacks to far more',
    ],
    ['is cut off', whole.subarray(0, whole.length - 700), 'invalid zip data'],
    ['is damaged', whole.slice().fill(0xff, 40, 80), 'cannot be read as an Excel workbook'],
    [
      'is a text document',
      zip({
        '_rels/.rels': parts['_rels/.rels']?.replace('xl/workbook', 'word/document') ?? '',
        'word/document.xml': '<document/>',
      }),
      'holds no worksheet',
    ],
    ['is another archive', zip({ 'content.xml': '<a/>' }), 'holds no workbook'],
    [
      'has entities of its own',
      makeWorkbook(HEADER, {
        'xl/worksheets/sheet1.xml':
          '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
      }),
      'entity',
    ],
  ])(
    'is refused with what to do: it %s',
    async (_name, bytes, message) => {
      await expect(parseSheet(bytes, 'a.xlsx')).rejects.toMatchObject({
        code: 'sheet/damaged-workbook',
        message: expect.stringContaining(message),
        hint: expect.stringContaining('save it as XLSX'),
      });
    },
    5000,
  );
});

describe('a workbook that is large', () => {
  it('is read, since it is packed as texts are', async () => {
    const numbers = Array.from({ length: 1_500_000 }, (_, number) => number).join(' ');
    const { corrections } = await parseSheet(
      makeWorkbook(HEADER + ROW, { 'docProps/app.xml': numbers }),
      'a.xlsx',
    );
    expect(corrections).toHaveLength(1);
  });
});

describe('what other programs write', () => {
  const strings = (items: string) => ({
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items}</sst>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s1" Type="${RELATIONS}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="s2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s3" Type="${RELATIONS}/styles" Target="../xl/./styles.xml"/></Relationships>`,
  });

  it.each<[string, string, ReadCell[]]>([
    [
      'a text of several runs, without how Japanese is read',
      '<c t="s"><v>0</v></c>',
      [{ text: 'The cat 東京' }],
    ],
    [
      'a text in the cell itself',
      '<c t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r></is></c>',
      [{ text: 'a b' }],
    ],
    [
      'a character by its number',
      '<c t="inlineStr"><is><t>_x0041__x005F_x0041_</t></is></c>',
      [{ text: 'A_x0041_' }],
    ],
    ['numbers', '<c><v>2024</v></c><c><v>1.5E-3</v></c>', [{ text: '2024' }, { text: '0.0015' }]],
    ['truth', '<c t="b"><v>true</v></c><c t="b"><v>0</v></c>', [{ text: 'true' }, { text: 'false' }]],
    [
      'a time',
      '<c s="1"><v>0.75</v></c><c s="1"><v>0</v></c>',
      [{ notText: 'a time of day' }, { notText: 'a time of day' }],
    ],
    [
      'days long past and far off',
      '<c s="1"><v>61</v></c><c s="1"><v>2958465.99</v></c>',
      [{ notText: 'the date 1900-03-01' }, { notText: 'the date 9999-12-31' }],
    ],
    [
      'a number that is no day',
      '<c s="1"><v>-1</v></c><c s="1"><v>2958466</v></c>',
      [{ text: '-1' }, { text: '2958466' }],
    ],
    [
      'a text after one with readings',
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>',
      [{ text: 'The cat 東京' }, { text: 'sleeps' }],
    ],
    [
      'a reading in the cell itself',
      '<c t="inlineStr"><is><t>京</t><rPh><t>きょう</t></rPh></is></c><c t="str"><v>b</v></c>',
      [{ text: '京' }, { text: 'b' }],
    ],
    [
      'what a formula gave',
      '<c t="str"><f>A1&amp;"b"</f><v>ab</v></c><c><f>1+1</f><v>2</v></c>',
      [{ text: 'ab' }, { text: '2' }],
    ],
    [
      'a formula that gave no text',
      '<c t="e"><f>FALSE-home</f><v>#NAME?</v></c><c><f>A1</f></c><c><f>A2</f><v /></c>',
      [
        { notText: 'the formula =FALSE-home' },
        { notText: 'the formula =A1' },
        { notText: 'the formula =A2' },
      ],
    ],
    ['an error', '<c t="e"><v>#N/A</v></c>', [{ notText: 'the error #N/A' }]],
    // 45292 is 2024-01-01 in Excel.
    ['a date, by a format that all know', '<c s="1"><v>45292</v></c>', [{ notText: 'the date 2024-01-01' }]],
    ['a date, by a format of its own', '<c s="2"><v>45292.75</v></c>', [{ notText: 'the date 2024-01-01' }]],
    ['a number with words in its format', '<c s="3"><v>45292</v></c>', [{ text: '45292' }]],
    ['a date as a text', '<c t="d"><v>2024-01-01T00:00:00</v></c>', [{ notText: 'the date 2024-01-01' }]],
    ['cells in which nothing stands', '<c s="1"/><c t="s"/><c><v></v></c>', []],
  ])('is read: %s', (_name, cells, expected) => {
    const workbook = makeWorkbook(`<row>${cells}</row>`, {
      ...strings(
        '<si><r><t xml:space="preserve">The cat </t></r><r><rPr><b/></rPr><t>東京</t></r><rPh sb="0" eb="1"><t>とう</t></rPh><rPh sb="1" eb="2"><t>きょう</t></rPh></si><si><t>sleeps</t></si>',
      ),
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="[$-409]D\\ MMM\\ YYYY;@"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    });
    expect(readCells(workbook).map(([, , cell]) => cell)).toEqual(expected);
  });

  it('is read with prefixes, without addresses, and with rows left out', () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="3"><x:c t="str"><x:v>a</x:v></x:c><x:c r="AA3" t="str"><x:v>b</x:v></x:c><x:c t="str"><x:v>c</x:v></x:c></x:row><x:row><x:c t="str"><x:v>d</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(readCells(makeWorkbook('', { 'xl/worksheets/sheet1.xml': sheet }))).toEqual([
      [3, 0, { text: 'a' }],
      [3, 26, { text: 'b' }],
      [3, 27, { text: 'c' }],
      [4, 0, { text: 'd' }],
    ]);
  });

  it('knows the formats that show a date or a time by their numbers', () => {
    const isDate = (format: number) => {
      const workbook = makeWorkbook('<row><c s="0"><v>45292</v></c></row>', {
        ...strings(''),
        'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="${format}"/></cellXfs></styleSheet>`,
      });
      return readCells(workbook).some(([, , cell]) => 'notText' in cell);
    };
    // ECMA-376, 18.8.30: the first and last of each run, and their neighbours.
    expect([0, 13, 14, 22, 23, 26, 27, 36, 37, 44, 45, 47, 48, 49, 50, 58, 59].filter(isDate)).toEqual([
      14, 22, 27, 36, 45, 47, 50, 58,
    ]);
  });

  it('counts days from 1904 where the workbook says so', () => {
    const main = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="s1"/></sheets></workbook>`;
    const workbook = makeWorkbook('<row><c s="0"><v>43830</v></c></row>', {
      ...strings(''),
      'xl/workbook.xml': main,
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="22"/></cellXfs></styleSheet>`,
    });
    expect(readCells(workbook)).toEqual([[1, 0, { notText: 'the date 2024-01-01' }]]);
  });

  it('is read from the sheet that has the columns, be it the second', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Dear Anna,'], ['please review.']]), 'Letter');
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Target', 'ID'],
        ['The cat sleeps.', 1],
      ]),
      'Review',
    );
    const { corrections } = await parseSheet(write(book, { type: 'buffer', bookType: 'xlsx' }), 'a.xlsx');
    expect(corrections).toMatchObject([{ id: '1', target: 'The cat sleeps.' }]);
  });
});

/** Texts that a workbook can hold, but what it writes as a character by its number: our other program writes that as it is. */
const anyTable = fc.array(
  fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 3, maxLength: 3 }),
  {
    minLength: 1,
  },
);

describe('another program', () => {
  it('reads what is printed here', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const columns = ['a', 'b', 'c'].map((name) => ({ name, width: 10, isEditable: true }));
        const bytes = printWorkbook({ name: 'S', columns, rows });
        expect(readTexts(bytes)).toEqual([['a', 'b', 'c'], ...rows]);
      }),
      { seed: 13, numRuns: 30 },
    );
  });

  it('prints what is read here', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const book = utils.book_new(utils.aoa_to_sheet(rows));
        const read = parseWorkbook(
          new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true })),
        );
        const texts = read[0]?.map(({ cells }) =>
          [...cells.values()].map((cell) => 'text' in cell && cell.text),
        );
        expect(texts).toEqual(rows);
      }),
      { seed: 14, numRuns: 30 },
    );
  });
});
