import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { makeHandedOut, normaliseCell } from '../../src/domain/correction.js';
import { applyCorrections } from '../../src/review/apply-corrections.js';
import { parseSheet } from '../../src/sheets/registry.js';
import { printReviewMd } from '../../src/sheets/review-md.js';
import { printReviewTsv } from '../../src/sheets/review-tsv.js';
import { printReviewXliff } from '../../src/sheets/review-xliff.js';
import { printReviewXlsx } from '../../src/sheets/review-xlsx.js';
import { isHidden, readRuns, readTexts } from './other-spreadsheet.js';
import { anyFile, makeFile, makeUnit } from './sample-file.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** Every format, as the bytes that a reviewer gets. */
const FORMATS: Record<string, (file: BilingualFile) => Promise<Uint8Array>> = {
  tsv: async (file) => encode(printReviewTsv(file, makeWordDiff)),
  md: async (file) => encode(printReviewMd(file, makeWordDiff)),
  xliff: async (file) => encode(printReviewXliff(file, makeWordDiff)),
  xlsx: async (file) => printReviewXlsx(file, makeWordDiff),
};

/** An article with control characters is refused as binary, and the TSV holds texts as they are. */
const anySheet = anyFile.filter(
  (file) => file.units.length > 0 && !/[^\P{Cc}\t\n\r]/u.test(printReviewTsv(file, makeWordDiff)),
);

/** Cells as every format gives them back: edges and line ends do not matter. */
const said = (text: string | undefined) => normaliseCell(text ?? '');

describe.each(Object.entries(FORMATS))('the sheet as %s', (_format, print) => {
  it('gives back of every unit what stands there, and what was handed out', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (file) => {
        const { corrections, problems } = await parseSheet(await print(file), 'sheet');
        expect(problems).toEqual([]);
        expect(
          corrections.map(({ id, target, state, notes, source, handedOut }) => ({
            ...{ id, state, handedOut },
            texts: [target, notes, source].map(said),
          })),
        ).toEqual(
          file.units.map((unit) => ({
            ...{ id: unit.id, state: unit.state, handedOut: makeHandedOut(unit) },
            texts: [unit.target, unit.notes.join('\n'), unit.source].map(said),
          })),
        );
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  it('changes nothing when it comes back as it was handed out', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (file) => {
        const { corrections } = await parseSheet(await print(file), 'sheet');
        const settled = applyCorrections(file, []).file;
        const { file: after, applied, conflicts } = applyCorrections(settled, corrections);
        expect(conflicts).toEqual([]);
        expect(after.units.map(({ target, notes }) => [target, notes])).toEqual(
          file.units.map(({ target, notes }) => [target, notes]),
        );
        expect(applied.every(({ before, after }) => before.target === after.target)).toBe(true);
      }),
      { seed: 12, numRuns: 15 },
    );
  });

  it.each([
    ['two paragraphs', 'One.\n\nTwo.'],
    ['what looks like markup', '<b>1 & 2</b> ]]> &amp; _x0041_ `x` | ```'],
    ['what looks like a formula', '=1+1'],
    ['spaces inside', 'a  b\tc'],
    ['other scripts and emoji', 'Čapek 中文 👩‍👩‍👧 x̂'],
  ])('keeps %s', async (_name, target) => {
    const { corrections } = await parseSheet(await print(makeFile(makeUnit({ target }))), 'sheet');
    expect(corrections.map((correction) => correction.target)).toEqual([target]);
  });
});

describe('a sheet that a translation tool saved as XLIFF', () => {
  const parse = (text: string) => parseSheet(encode(text), 'a.xlf');
  const wrap = (unit: string) =>
    `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="nl" trgLang="en"><file id="f">${unit}</file></xliff>`;

  it('is read with other prefixes, CDATA, marks and split segments', async () => {
    const text = `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.1" version="2.1"><x:file><x:unit id="7">
      <x:notes><x:note>Ask &lt;Anna&gt;.</x:note></x:notes>
      <x:segment state="final"><x:source>Een.</x:source><x:target><![CDATA[A < B.]]></x:target></x:segment>
      <x:ignorable><x:source> </x:source><x:target> </x:target></x:ignorable>
      <x:segment state="reviewed"><x:source>Twee.</x:source><x:target>Say <x:mrk id="m1">two</x:mrk>.</x:target></x:segment>
    </x:unit></x:file></x:xliff>`;
    expect(await parse(text)).toEqual({
      corrections: [
        {
          id: '7',
          place: 'line 1',
          state: 'reviewed',
          source: 'Een. Twee.',
          target: 'A < B. Say two.',
          notes: 'Ask <Anna>.',
        },
      ],
      problems: [],
    });
  });

  it('does not take what a tool left out for emptied', async () => {
    const { corrections } = await parse(wrap('<unit id="1"><segment><source>Een.</source></segment></unit>'));
    expect(corrections).toEqual([{ id: '1', place: 'line 2', source: 'Een.' }]);
  });

  it('names a state that is none, and uses the rest', async () => {
    const unit =
      '<unit id="1"><segment state="signed-off"><source>Een.</source><target>One.</target></segment></unit>';
    const { corrections, problems } = await parse(wrap(unit));
    expect(corrections).toMatchObject([{ id: '1', target: 'One.' }]);
    expect(problems).toEqual([
      {
        place: 'line 2, column state',
        expected: 'initial or translated or reviewed or final',
        received: '"signed-off"',
      },
    ]);
  });

  it.each([
    ['<xliff version="1.2"><file><body><trans-unit id="1"/></body></file></xliff>', 'has no XLIFF 2 units'],
    ['<?xml version="1.0"?><xliff><unit id="1"></xliff>', 'is not well-formed XML'],
    [
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "/etc/hostname">]><xliff><unit>&e;</unit></xliff>',
      'XML',
    ],
  ])('is refused when it is something else: %s', async (text, message) => {
    await expect(parse(text)).rejects.toThrow(message);
  });
});

describe('what was different before', () => {
  const unit = makeUnit({
    source: 'De crisis werd afgewend.',
    hypothesis: 'The crisis was averted.',
    otherHypothesis: { text: 'The crisis was warded off.', relation: 'older', signature: 's1' },
    suggestions: [
      {
        source: 'De ramp werd afgewend.',
        hypothesis: 'Disaster was averted.',
        target: 'Disaster was averted.',
        origin: 'human',
        state: 'reviewed',
        reason: 'source changed',
      },
    ],
  });
  const MACHINE = 'The crisis was [-warded off-]{+averted+}.';
  const SOURCE = 'De [-ramp-]{+crisis+} werd afgewend.';

  it('stands in every sheet, in marks that need no colour', () => {
    const file = makeFile(unit);
    expect(printReviewTsv(file, makeWordDiff)).toContain(`\t${MACHINE}\t${SOURCE}`);
    expect(printReviewMd(file, makeWordDiff)).toContain(
      `- machine changes: ${MACHINE}\n- source changes: ${SOURCE}\n`,
    );
    const xliff = printReviewXliff(file, makeWordDiff);
    expect(xliff).toContain(`<note category="changes">machine changes: ${MACHINE}</note>`);
    expect(xliff).toContain(`<note category="changes">source changes: ${SOURCE}</note>`);
  });

  it('is struck out and underlined in the workbook, whose columns of changes are hidden where there are none', () => {
    const workbook = printReviewXlsx(makeFile(unit), makeWordDiff);
    const column = readTexts(workbook)[0]?.indexOf('machine changes') ?? -1;
    expect(isHidden(workbook, column)).toBe(false);
    expect(readRuns(workbook, `${String.fromCharCode(65 + column)}2`)).toEqual([
      { text: 'The crisis was ' },
      { text: 'warded off', mark: 'struck' },
      { text: 'averted', mark: 'underlined' },
      { text: '.' },
    ]);
    expect(isHidden(printReviewXlsx(makeFile(makeUnit()), makeWordDiff), column)).toBe(true);
  });
});
