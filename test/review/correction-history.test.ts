import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { type Correction, normaliseCell } from '../../src/domain/correction.js';
import { hypothesisOf, makeMachineDraft } from '../../src/domain/draft.js';
import { STATES, type TranslationUnit } from '../../src/domain/translation-unit.js';
import { adoptHandEdits } from '../../src/review/adopt-hand-edits.js';
import { applyCorrections } from '../../src/review/apply-corrections.js';
import { parseReviewTsv, printReviewTsv } from '../../src/sheets/review-tsv.js';
import { parseBilingual, printBilingual } from '../../src/store/bilingual-jsonl.js';
import { makeFile, makeUnit } from '../sheets/sample-file.js';

const words = fc.constantFrom('One.', 'Two.', 'Three “3”.', '=four', '', ' Five. ', 'Six\r\nsix.');

/** Something that happens to a unit between two runs: a hand edit, another machine translation, another sentence. */
const event = fc.record({
  index: fc.nat(2),
  change: fc.oneof(
    words.map((target) => ({ target })),
    words.map((text) => ({
      target: text,
      origin: 'machine' as const,
      draft: makeMachineDraft({ hypothesis: text, signature: 's1' }),
    })),
    words.map((source) => ({
      source,
      target: '',
      state: 'initial' as const,
      origin: null,
      draft: null,
    })),
    fc.constantFrom(...STATES.slice(1)).map((state) => ({ state })),
    words.map((note) => ({ notes: [note] })),
  ),
});

/** What a person does to a row; `isRecordLost` when their spreadsheet dropped the last column. */
const rowEdit = fc.record({
  index: fc.nat(2),
  isRecordLost: fc.boolean(),
  cells: fc.record({ target: words, state: fc.constantFrom(...STATES), notes: words }, { requiredKeys: [] }),
});
type RowEdit = typeof rowEdit extends fc.Arbitrary<infer T> ? T : never;

const start = makeFile(makeUnit(), makeUnit({ id: 'u2' }), makeUnit({ id: 'u3', hypothesis: null }));

type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

function runEvents(file: BilingualFile, events: readonly Event[]): BilingualFile {
  const edited = events.reduce(runEvent, file);
  return parseBilingual(printBilingual(edited), 'bitext.jsonl');
}

function runEvent({ header, units, detached }: BilingualFile, { index, change }: Event): BilingualFile {
  const changed = units.map((unit, at) =>
    at === index ? ({ ...unit, ...change } as TranslationUnit) : unit,
  );
  return adoptHandEdits({ header, units: changed, detached }).file;
}

function editSheet(file: BilingualFile, edits: readonly RowEdit[]): Correction[] {
  const { corrections } = parseReviewTsv(printReviewTsv(file, makeWordDiff), 'review.tsv');
  return corrections.map((row, at) => {
    const mine = edits.filter(({ index }) => index === at);
    const { handedOut, ...said } = Object.assign({}, row, ...mine.map(({ cells }) => cells)) as Correction;
    return handedOut === undefined || mine.some(({ isRecordLost }) => isRecordLost)
      ? said
      : { ...said, handedOut };
  });
}

function findWords(unit: TranslationUnit | undefined): string[] {
  return unit === undefined
    ? []
    : [unit.target, ...unit.suggestions.map(({ target }) => target)].map(normaliseCell);
}

const history = fc.tuple(
  fc.array(event, { maxLength: 5 }),
  fc.array(rowEdit, { maxLength: 4 }),
  fc.array(event, { maxLength: 5 }),
);

describe('whatever happened before a sheet came back', () => {
  it('loses no words of a person, in the file or in the sheet', () => {
    fc.assert(
      fc.property(history, ([before, edits, meanwhile]) => {
        const handedOut = runEvents(start, before);
        const sheet = editSheet(handedOut, edits);
        const now = runEvents(handedOut, meanwhile);
        const { file } = applyCorrections(now, sheet);
        now.units.forEach((unit, index) => {
          const kept = findWords(file.units[index]);
          if (unit.origin === 'human' && unit.target !== '')
            expect(kept).toContain(normaliseCell(unit.target));
          expect(kept).toEqual(expect.arrayContaining(findWords(unit).slice(1)));
          const typed = normaliseCell(sheet[index]?.target ?? '');
          const isEdited = typed !== '' && typed !== normaliseCell(handedOut.units[index]?.target ?? '');
          // A sheet without its record cannot tell the machine's words from a person who chose them.
          const isMachines = typed === normaliseCell(hypothesisOf(unit) ?? '');
          if (isEdited && !isMachines) expect(kept).toContain(typed);
        });
      }),
      { seed: 8, numRuns: 400 },
    );
  });

  it('changes nothing more when the same sheet comes a second time', () => {
    fc.assert(
      fc.property(history, ([before, edits, meanwhile]) => {
        const handedOut = runEvents(start, before);
        const sheet = editSheet(handedOut, edits);
        const once = applyCorrections(runEvents(handedOut, meanwhile), sheet).file;
        const twice = applyCorrections(once, sheet);
        expect(twice.file).toEqual(once);
        expect(twice.applied).toEqual([]);
      }),
      { seed: 9, numRuns: 400 },
    );
  });

  it('changes nothing when nobody touched the sheet', () => {
    fc.assert(
      fc.property(history, ([before, , meanwhile]) => {
        const handedOut = runEvents(start, before);
        const now = runEvents(handedOut, meanwhile);
        const sheet = editSheet(handedOut, []);
        expect(applyCorrections(now, sheet)).toEqual({ file: now, applied: [], conflicts: [], problems: [] });
      }),
      { seed: 10, numRuns: 200 },
    );
  });
});
