import { describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';
import { makeHandedOut } from '../../src/domain/correction.js';
import { parseZip } from '../../src/notation/zip.js';
import { parseSheet } from '../../src/sheets/registry.js';
import { printReviewMd } from '../../src/sheets/review-md.js';
import { printHandedOut } from '../../src/sheets/review-row.js';
import { hasUnreadCells, printReviewTsv } from '../../src/sheets/review-tsv.js';
import { printReviewXliff } from '../../src/sheets/review-xliff.js';
import { printReviewXlsx } from '../../src/sheets/review-xlsx.js';
import { makeFile, makeHeader, makeUnit } from './sample-file.js';

const parse = (text: string, name = 'sheet') => parseSheet(new TextEncoder().encode(text), name);
const handedOut = (unit = makeUnit()) => printHandedOut(makeHandedOut(unit));
const PLAIN = makeUnit({ confidence: null });
const RICH = makeUnit({
  id: 'u2',
  source: 'Twee\nregels.',
  hypothesis: 'Two `lines`.',
  target: 'Two ```lines```.',
  origin: 'human',
  state: 'reviewed',
  confidence: { meanLogProbability: -3, weakest: { text: 'lines', logProbability: -4 } },
  findings: [
    { code: 'check/numbers', severity: 'error', message: 'The number 2 is missing.' },
    { code: 'check/names', severity: 'warning', message: 'A name is missing.' },
    { code: 'check/length', severity: 'info', message: 'It is short.' },
  ],
  notes: ['Ask <Anna>.', 'Twice.'],
  dismissed: [{ check: 'check/quotes', reason: 'a pun' }],
});

describe('a sheet in Markdown', () => {
  it('has for each segment its fields, then its texts in fences that fit around them', () => {
    expect(printReviewMd(makeFile(PLAIN, RICH), makeWordDiff)).toBe(`# Review of artikel.txt

Edit the blocks \`target\` and \`note\`, and the word after \`state\`: initial, translated, reviewed or final.
Then run \`tweeluik apply\` with this file. The other lines say what the words belong to: leave them as they are.

## Segment 1

- id: u1
- state: translated
- handed out: ${handedOut(PLAIN)}

\`\`\`source
De crisis werd afgewend.
\`\`\`

\`\`\`machine translation
The crisis was averted.
\`\`\`

\`\`\`target
The crisis was averted.
\`\`\`

\`\`\`note
\`\`\`

## Segment 2

- id: u2
- state: reviewed
- confidence: unsure, least about “lines”
- findings: error: The number 2 is missing. | warning: A name is missing. | info: It is short. | check/quotes is dismissed here: a pun
- handed out: ${handedOut(RICH)}

\`\`\`source
Twee
regels.
\`\`\`

\`\`\`machine translation
Two \`lines\`.
\`\`\`

\`\`\`\`target
Two \`\`\`lines\`\`\`.
\`\`\`\`

\`\`\`note
Ask <Anna>.
Twice.
\`\`\`
`);
  });

  it('comes back as an editor may leave it', async () => {
    const text =
      '\uFEFF# Review\r\n\r\n## segment 7 \r\n * ID : u1\r\n+ State:reviewed \r\nmy own words\r\n ``` Target \r\nOne.\r\n\r\nTwo.\r\n  ```\r\n```note\r\n```\r\n- id: u2\r\n````target\r\n```\r\nx\r\n````\r\n';
    expect(await parse(text)).toEqual({
      corrections: [
        { id: 'u1', place: 'line 4', state: 'reviewed', target: 'One.\n\nTwo.', notes: '' },
        { id: 'u2', place: 'line 14', target: '```\nx' },
      ],
      problems: [],
    });
  });

  it('names a block that is not closed, and uses the others', async () => {
    const text =
      '## Segment 1\n- id: u1\n```target\nOne.\n```note\nAsk.\n```\n## Segment 2\n- id: u2\n````target\nTwo.\n```\n## Segment 3\n- id: u3\n```target\nThree.';
    const { corrections, problems } = await parse(text);
    expect(corrections).toEqual([
      { id: 'u1', place: 'line 2', notes: 'Ask.' },
      { id: 'u2', place: 'line 9' },
      { id: 'u3', place: 'line 14' },
    ]);
    expect(problems).toEqual([
      { place: 'line 2, target from line 3', expected: 'a line ``` after the text', received: '"```note"' },
      {
        place: 'line 9, target from line 10',
        expected: 'a line ```` after the text',
        received: '"## Segment 3"',
      },
      { place: 'line 14, target from line 15', expected: 'a line ``` after the text', received: 'nothing' },
    ]);
  });

  it('names a section that lost its id', async () => {
    const { corrections, problems } = await parse(
      '## Segment 1\n- id: u1\n## Segment 2\n```target\nTwo.\n```\n',
    );
    expect(corrections).toEqual([{ id: 'u1', place: 'line 2' }]);
    expect(problems).toEqual([
      {
        place: 'line 4, column id',
        expected: 'the id of a segment, to know what this belongs to',
        received: '"Two."',
      },
    ]);
  });

  it('is refused when it has no section', async () => {
    await expect(parse('# My notes\n', 'a.md')).rejects.toMatchObject({
      code: 'sheet/no-sections',
      message: 'a.md has no section with a line "- id:"',
      hint: expect.stringContaining('as they were handed out'),
    });
  });
});

describe('a sheet in XLIFF', () => {
  it('has each unit with its state, candidates, notes and findings', () => {
    const match = {
      kind: 'fuzzy',
      similarity: 83,
      source: 'Twee.',
      target: 'Two.',
      memory: 'm & n.jsonl',
    } as const;
    const unit = { ...RICH, matches: [match, { ...match, kind: 'context', similarity: 100 } as const] };
    const waiting = makeUnit({ id: 'u3', source: 'Wacht\u2028u.', hypothesis: null });
    const emptied = makeUnit({ id: 'u4', target: '', origin: 'human', confidence: null });
    const header = makeHeader({ source: 'a & b.txt' });
    expect(printReviewXliff({ header, units: [unit, waiting, emptied], detached: [] }, makeWordDiff)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.1" srcLang="nl" trgLang="en">
<file id="article" original="a &#38; b.txt" canResegment="no" xml:space="preserve">
<unit id="u2">
<mda:metadata><mda:metaGroup category="tweeluik"><mda:meta type="handed-out">${handedOut(unit)}</mda:meta></mda:metaGroup></mda:metadata>
<mtc:matches><mtc:match ref="#s1" type="mt" origin="compact-nl-en">
<source>Twee
regels.</source>
<target>Two \`lines\`.</target>
</mtc:match><mtc:match ref="#s1" type="tm" similarity="83" origin="m &#38; n.jsonl">
<source>Twee.</source>
<target>Two.</target>
</mtc:match><mtc:match ref="#s1" type="icm" similarity="100" origin="m &#38; n.jsonl">
<source>Twee.</source>
<target>Two.</target>
</mtc:match></mtc:matches>
<notes>
<note category="review">Ask &#60;Anna&#62;.</note>
<note category="review">Twice.</note>
<note category="finding" priority="1" appliesTo="target">error: The number 2 is missing.</note>
<note category="finding" priority="2" appliesTo="target">warning: A name is missing.</note>
<note category="finding" priority="3" appliesTo="target">info: It is short.</note>
<note category="finding">check/quotes is dismissed here: a pun</note>
<note category="confidence">The machine was unsure, least about “lines”.</note>
</notes>
<segment id="s1" state="reviewed">
<source>Twee
regels.</source>
<target>Two \`\`\`lines\`\`\`.</target>
</segment>
</unit>
<unit id="u3">
<mda:metadata><mda:metaGroup category="tweeluik"><mda:meta type="handed-out">${handedOut(waiting)}</mda:meta></mda:metaGroup></mda:metadata>
<segment id="s1" state="initial">
<source>Wacht&#8232;u.</source>
</segment>
</unit>
<unit id="u4">
<mda:metadata><mda:metaGroup category="tweeluik"><mda:meta type="handed-out">${handedOut(emptied)}</mda:meta></mda:metaGroup></mda:metadata>
<mtc:matches><mtc:match ref="#s1" type="mt" origin="compact-nl-en">
<source>De crisis werd afgewend.</source>
<target>The crisis was averted.</target>
</mtc:match></mtc:matches>
<segment id="s1" state="translated">
<source>De crisis werd afgewend.</source>
<target></target>
</segment>
</unit>
</file>
</xliff>
`,
    );
  });

  it('gives its own notes back as none of the reviewer’s, and the state that is least far', async () => {
    const text = printReviewXliff(makeFile(RICH), makeWordDiff);
    const { corrections } = await parse(text);
    expect(corrections).toMatchObject([{ id: 'u2', notes: 'Ask <Anna>.\nTwice.', state: 'reviewed' }]);
    const states = (...each: string[]) =>
      `<xliff><unit id="1">${each.map((state) => `<segment state="${state}"><source>x</source></segment>`).join('')}</unit></xliff>`;
    expect((await parse(states('final', 'translated', 'reviewed'))).corrections[0]?.state).toBe('translated');
    expect((await parse(states('final', 'open'))).problems[0]?.received).toBe('"open"');
  });

  it('without an id has its words named, and a line without anything is none', async () => {
    const unit = (inside: string) => `<xliff>\n<unit>${inside}</unit></xliff>`;
    const { problems } = await parse(unit('<segment><target>Lost.</target></segment>'));
    expect(problems).toMatchObject([{ place: 'line 2, column id', received: '"Lost."' }]);
    expect(await parse(unit('<segment/>'))).toEqual({ corrections: [], problems: [] });
  });

  it('is refused with what to do', async () => {
    await expect(parse('<xliff><unit></xliff>', 'a.xlf')).rejects.toMatchObject({
      code: 'sheet/damaged-xliff',
      message: expect.stringMatching(/^a\.xlf is not well-formed XML: ./),
      hint: 'open it in the translation tool and save it again',
    });
    await expect(parse('<xliff/>', 'a.xlf')).rejects.toMatchObject({
      code: 'sheet/no-units',
      message: 'a.xlf has no XLIFF 2 units',
      hint: expect.stringContaining('XLIFF 2.0 or 2.1'),
    });
  });
});

describe('a sheet in a table', () => {
  it('names a row with more cells than columns, and trusts nothing in it', async () => {
    expect(await parse('id\ttarget\nu1\tOne\tTwo\t\tThree\nu2\tTwo\t \n')).toEqual({
      corrections: [{ id: 'u2', place: 'row 3', target: 'Two' }],
      problems: [{ place: 'row 2', expected: 'no more than 2 cells', received: '"Two, Three" beyond them' }],
    });
  });

  it('may name its columns with other spaces and capitals; of two with one name the first counts', async () => {
    const cell = handedOut();
    expect(await parse(` ID \tTarget\tHanded  Out\ttarget\nu1\tOne\t ${cell} \tTwo\n`)).toEqual({
      corrections: [{ id: 'u1', place: 'row 2', target: 'One', handedOut: makeHandedOut(makeUnit()) }],
      problems: [],
    });
  });

  it.each([
    'translated',
    'translated s1 t2',
    'done s1 t2 n3',
    'x translated s1 t2 n3',
    'translated s1 t2 n3 x',
  ])('takes “%s” for no record of what was handed out', async (cell) => {
    const { corrections } = await parse(`id\ttarget\thanded out\nu1\tOne\t${cell}\n`);
    expect(corrections).toEqual([{ id: 'u1', place: 'row 2', target: 'One' }]);
  });

  it('takes a cell in a column of its own for the sign that a row is no empty one', async () => {
    const { problems } = await parse('id\ttarget\tmine\n\t\tcheck this\n');
    expect(problems).toMatchObject([{ place: 'row 2, column id', received: '"check this"' }]);
  });

  it('may speak of markup, and has its states with any spaces and capitals', async () => {
    const { corrections } = await parse('id\tstate\ttarget\nu1\t Reviewed \tSee <xliff> and { there.\n');
    expect(corrections).toEqual([
      { id: 'u1', place: 'row 2', state: 'reviewed', target: 'See <xliff> and { there.' },
    ]);
  });

  it('is refused with what to do', async () => {
    await expect(parse('id,words\nu1,One\n', 'a.csv')).rejects.toMatchObject({
      code: 'sheet/no-columns',
      message: 'a.csv has no columns id and target, but "id, words"',
      hint: 'keep the first row of the sheet as it was handed out',
    });
  });
});

describe('a sheet as a workbook', () => {
  it('lets a reviewer choose a state, and says which there are', () => {
    const parts = parseZip(printReviewXlsx(makeFile(PLAIN, RICH), makeWordDiff), () => true);
    const sheet = Buffer.from(parts.get('xl/worksheets/sheet1.xml') ?? []).toString('utf8');
    expect(sheet).toContain(
      'error="Choose one of: initial, translated, reviewed, final" sqref="B2:B3"><formula1>"initial,translated,reviewed,final"</formula1>',
    );
    expect(sheet).toContain(
      '<col min="1" max="1" width="6" customWidth="1"/><col min="2" max="2" width="12"',
    );
    expect(sheet).toContain('<col min="12" max="12" hidden="1"/>');
  });

  it.each(['_x0041_ and _x0042_', '_x005F_', '_x00', 'a_b', 'tab\there'])(
    'gives %j back as it was',
    async (target) => {
      const unit = makeUnit({ target, origin: 'human' });
      const { corrections } = await parseSheet(printReviewXlsx(makeFile(unit), makeWordDiff), 'a.xlsx');
      expect(corrections).toMatchObject([{ id: 'u1', target }]);
    },
  );
});

describe('a cell that nobody reads', () => {
  const file = makeFile(PLAIN, RICH);
  const sheet = printReviewTsv(file, makeWordDiff);
  const edit = (from: string, to: string) => {
    expect(sheet).toContain(from);
    return hasUnreadCells(sheet.replace(from, to), file, makeWordDiff);
  };

  it('is none where only what is read back was changed, or nothing', () => {
    expect(hasUnreadCells(sheet, file, makeWordDiff)).toBe(false);
    expect(edit('u1\ttranslated', 'u1\tfinal')).toBe(false);
    expect(edit('The crisis was averted.\tThe crisis was averted.', 'The crisis was averted.\tOver.')).toBe(
      false,
    );
    expect(edit('Twice.', 'Thrice.')).toBe(false);
  });

  it('is one in a column of their own, over the Dutch, the machine’s words, or a finding', () => {
    expect(edit('De crisis werd afgewend.', 'De crisis is afgewend.')).toBe(true);
    expect(edit('The crisis was averted.\tThe crisis was averted.', 'Over.\tThe crisis was averted.')).toBe(
      true,
    );
    expect(edit('A name is missing.', 'No, it is not.')).toBe(true);
    const [header = '', ...rows] = sheet.split('\n');
    const wider = (cell: string) => [`${header}\tmine`, `${rows[0]}\t${cell}`, ...rows.slice(1)].join('\n');
    expect(hasUnreadCells(wider('check this'), file, makeWordDiff)).toBe(true);
    expect(hasUnreadCells(wider(' '), file, makeWordDiff)).toBe(false);
  });
});
