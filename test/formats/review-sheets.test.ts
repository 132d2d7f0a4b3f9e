import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { makeHandedOut, normaliseCell } from '../../src/domain/correction.js';
import { parseSheet } from '../../src/formats/parse-sheet.js';
import { printReviewMd } from '../../src/formats/review-md.js';
import { printReviewTsv } from '../../src/formats/review-tsv.js';
import { printReviewXlsx } from '../../src/formats/review-xlsx.js';
import { applyCorrections } from '../../src/review/apply-corrections.js';
import { makeWordDiff } from '../../src/review/word-diff.js';
import { anyFile, makeFile, makeUnit } from './sample-file.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** Every format, as the bytes that a reviewer gets. */
const FORMATS: Record<string, (file: BilingualFile) => Promise<Uint8Array>> = {
  tsv: async (file) => encode(printReviewTsv(file)),
  md: async (file) => encode(printReviewMd(file)),
  xlsx: async (file) => printReviewXlsx(file, makeWordDiff),
};

/** An article with control characters is refused as binary, and the TSV holds texts as they are. */
const anySheet = anyFile.filter(
  (file) => file.units.length > 0 && !/[^\P{Cc}\t\n\r]/u.test(printReviewTsv(file)),
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
