import { describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import type { State, TranslationUnit } from '../../src/domain/translation-unit.js';
import { applyCorrections, type Corrected } from '../../src/review/apply-corrections.js';
import { parseReviewTsv, printReviewTsv } from '../../src/sheets/review-tsv.js';
import { makeFile, makeUnit } from '../sheets/sample-file.js';

const MACHINE = makeUnit();
const HUMAN = makeUnit({ target: 'They averted the crisis.', origin: 'human' });
const REVIEWED = makeUnit({
  target: 'They averted the crisis.',
  origin: 'human',
  state: 'reviewed',
  approval: {
    source: 'De crisis werd afgewend.',
    target: 'They averted the crisis.',
    hypothesis: 'The crisis was averted.',
  },
});

/** What a person changes in a row. */
interface Edit {
  readonly target?: string;
  readonly state?: State;
  readonly notes?: string;
}

/** A sheet handed out for `handedOut`, edited by a person, brought back to `now`. */
function bringBack(handedOut: TranslationUnit, edit: Edit, now: TranslationUnit = handedOut): Corrected {
  const { corrections } = parseReviewTsv(printReviewTsv(makeFile(handedOut), makeWordDiff), 'review.tsv');
  return applyCorrections(
    makeFile(now),
    corrections.map((row) => ({ ...row, ...edit })),
  );
}

function only({ file }: { file: BilingualFile }): TranslationUnit {
  const [unit] = file.units;
  if (unit === undefined) throw new Error('no unit');
  return unit;
}

describe('a correction in a sheet', () => {
  it('becomes the target, as a person’s, and is reported', () => {
    const result = bringBack(MACHINE, { target: 'It blew over.' });
    expect(only(result)).toMatchObject({
      target: 'It blew over.',
      draft: { hypothesis: 'The crisis was averted.' },
      origin: 'human',
      state: 'translated',
      suggestions: [],
    });
    expect(result.applied).toEqual([
      {
        id: 'u1',
        place: 'row 2',
        before: { target: 'The crisis was averted.', state: 'translated' },
        after: { target: 'It blew over.', state: 'translated' },
      },
    ]);
    expect([...result.conflicts, ...result.problems]).toEqual([]);
  });

  it('changes nothing where nobody touched the row, however much changed since', () => {
    const nows = [
      HUMAN,
      REVIEWED,
      makeUnit({ source: 'Anders.' }),
      makeUnit({ hypothesis: null }),
      makeUnit({ notes: ['x'] }),
    ];
    for (const now of nows) {
      expect(bringBack(MACHINE, {}, now)).toEqual({
        file: makeFile(now),
        applied: [],
        conflicts: [],
        problems: [],
      });
    }
  });

  it('does not count what a spreadsheet does to line ends and edges as an edit', () => {
    const unit = makeUnit({ hypothesis: ' One\r\ntwo' });
    expect(bringBack(unit, { target: 'One\ntwo ' }).file).toEqual(makeFile(unit));
  });

  it('is taken for a sentence that was not translated', () => {
    const unit = makeUnit({ hypothesis: null });
    expect(only(bringBack(unit, { target: 'Mine.' }))).toMatchObject({
      state: 'translated',
      origin: 'human',
    });
  });

  it('is taken when only the machine spoke since', () => {
    const refreshed = makeUnit({ hypothesis: 'The crisis has been averted.' });
    const result = bringBack(MACHINE, { target: 'It blew over.' }, refreshed);
    expect(only(result).target).toBe('It blew over.');
    expect(result.conflicts).toEqual([]);
  });

  it('is taken as it is when the same was typed in both places', () => {
    const now = makeUnit({ target: 'It blew over.', origin: 'human' });
    const result = bringBack(MACHINE, { target: 'It blew over.' }, now);
    expect(result).toEqual({ file: makeFile(now), applied: [], conflicts: [], problems: [] });
  });

  it('becomes a suggestion, and a conflict, when the bilingual file was edited differently', () => {
    const result = bringBack(MACHINE, { target: 'It blew over.' }, HUMAN);
    expect(only(result)).toEqual({
      ...HUMAN,
      suggestions: [
        {
          source: 'De crisis werd afgewend.',
          target: 'It blew over.',
          hypothesis: 'The crisis was averted.',
          origin: 'human',
          state: 'translated',
          reason: 'edited in two places',
        },
      ],
    });
    expect(result.conflicts).toMatchObject([{ id: 'u1', place: 'row 2' }]);
    expect(result.applied).toEqual([]);
  });

  it('becomes a suggestion when the sentence changed since', () => {
    const now = makeUnit({ source: 'De crisis is afgewend.', hypothesis: 'The crisis is averted.' });
    const result = bringBack(MACHINE, { target: 'It blew over.' }, now);
    expect(only(result).target).toBe('The crisis is averted.');
    expect(only(result).suggestions).toMatchObject([
      { source: 'De crisis werd afgewend.', target: 'It blew over.', reason: 'source changed' },
    ]);
    expect(result.conflicts).toHaveLength(1);
  });

  it('is no conflict again once its words are a suggestion', () => {
    const first = bringBack(MACHINE, { target: 'It blew over.' }, HUMAN);
    const second = bringBack(MACHINE, { target: 'It blew over.' }, only(first));
    expect(second).toEqual({ file: first.file, applied: [], conflicts: [], problems: [] });
  });

  it('keeps the person’s words that it replaces at hand', () => {
    const result = bringBack(HUMAN, { target: 'It blew over.' });
    expect(only(result).target).toBe('It blew over.');
    expect(only(result).suggestions).toMatchObject([
      { target: 'They averted the crisis.', reason: 'edited again' },
    ]);
  });

  it('can empty a target on purpose', () => {
    expect(only(bringBack(MACHINE, { target: ' ' }))).toMatchObject({
      target: '',
      state: 'translated',
      origin: 'human',
    });
  });

  it('can ask for a new translation: empty target, state initial', () => {
    expect(only(bringBack(HUMAN, { target: '', state: 'initial' }))).toMatchObject({
      target: '',
      state: 'initial',
      origin: null,
      suggestions: [{ target: 'They averted the crisis.' }],
    });
  });

  it('that empties a target or asks for a new translation never removes words that were typed elsewhere', () => {
    for (const edit of [{ target: '' }, { target: '', state: 'initial' }] as const) {
      const result = bringBack(MACHINE, edit, HUMAN);
      expect(only(result)).toEqual(HUMAN);
      expect(result.conflicts.length).toBeGreaterThan(0);
    }
  });

  it('says so where it was emptied, and others changed it', () => {
    expect(bringBack(MACHINE, { target: '' }, HUMAN).conflicts[0]?.message).toBe(
      'it was emptied in this sheet, but changed elsewhere; it stands',
    );
  });

  it('reaches human work whose sentence has left the article', () => {
    const { corrections } = parseReviewTsv(printReviewTsv(makeFile(HUMAN), makeWordDiff), 'review.tsv');
    const file = { ...makeFile(), detached: [HUMAN] };
    const edited = corrections.map((row) => ({ ...row, target: 'It blew over.' }));
    expect(applyCorrections(file, edited).file.detached[0]?.target).toBe('It blew over.');
  });

  it('is a problem with its place when its sentence is nowhere, but only if someone worked on the row', () => {
    const { corrections } = parseReviewTsv(
      printReviewTsv(makeFile(MACHINE, makeUnit({ id: 'u2' })), makeWordDiff),
      'review.tsv',
    );
    const edited = corrections.map((row) => (row.id === 'u2' ? { ...row, target: 'Lost?' } : row));
    expect(applyCorrections(makeFile(), edited).problems).toEqual([
      { place: 'row 3, column id', expected: 'the id of a segment of this article', received: '"u2"' },
    ]);
  });

  it('of one row does not stop or touch the others', () => {
    const file = makeFile(MACHINE, makeUnit({ id: 'u2' }), makeUnit({ id: 'u3' }));
    const { corrections } = parseReviewTsv(printReviewTsv(file, makeWordDiff), 'review.tsv');
    const edited = corrections
      .filter(({ id }) => id !== 'u2')
      .map((row) => (row.id === 'u3' ? { ...row, target: 'Mine.' } : row));
    expect(applyCorrections(file, edited).file.units).toMatchObject([
      file.units[0],
      file.units[1],
      { target: 'Mine.' },
    ]);
  });

  it('in two rows for one segment keeps both: one as target, one as suggestion', () => {
    const { corrections } = parseReviewTsv(printReviewTsv(makeFile(MACHINE), makeWordDiff), 'review.tsv');
    const rows = ['Mine.', 'Yours.'].flatMap((target) => corrections.map((row) => ({ ...row, target })));
    const unit = only(applyCorrections(makeFile(MACHINE), rows));
    expect([unit.target, ...unit.suggestions.map(({ target }) => target)]).toEqual(['Mine.', 'Yours.']);
  });
});

describe('a state in a sheet', () => {
  it('approves what stands, with what it was approved for', () => {
    expect(only(bringBack(MACHINE, { state: 'reviewed' }))).toMatchObject({
      state: 'reviewed',
      origin: 'machine',
      approval: {
        source: 'De crisis werd afgewend.',
        target: 'The crisis was averted.',
        hypothesis: 'The crisis was averted.',
      },
    });
  });

  it('approves the corrected words when both were changed', () => {
    expect(only(bringBack(REVIEWED, { target: 'Over.', state: 'final' }))).toMatchObject({
      target: 'Over.',
      state: 'final',
      approval: { target: 'Over.' },
      findings: [],
    });
  });

  it('lapses when the words were corrected and the state left alone', () => {
    const unit = only(bringBack(REVIEWED, { target: 'Over.' }));
    expect(unit).toMatchObject({ target: 'Over.', state: 'translated', approval: null });
    expect(unit.findings[0]?.message).toBe('This was reviewed, but its target has changed since.');
  });

  it('does not approve words that the reviewer has not seen', () => {
    const result = bringBack(MACHINE, { state: 'final' }, HUMAN);
    expect(only(result)).toEqual(HUMAN);
    expect(result.conflicts[0]?.message).toBe('the words changed after they were called final in this sheet');
  });

  it('does not approve a source that the reviewer has not seen', () => {
    const now = makeUnit({ source: 'De crisis is afgewend.' });
    expect(only(bringBack(MACHINE, { state: 'final' }, now)).state).toBe('translated');
  });

  it('can step back', () => {
    expect(only(bringBack(REVIEWED, { state: 'translated' }))).toMatchObject({
      state: 'translated',
      approval: null,
    });
  });

  it('of two reviewers is the further one; a step back against a step forward wants a person', () => {
    const reviewed = only(bringBack(MACHINE, { state: 'reviewed' }));
    const final = only(bringBack(MACHINE, { state: 'final' }));
    expect(only(bringBack(MACHINE, { state: 'final' }, reviewed)).state).toBe('final');
    const backwards = bringBack(MACHINE, { state: 'reviewed' }, final);
    expect(only(backwards)).toEqual(final);
    expect(backwards.conflicts).toHaveLength(1);
  });

  it.each([
    [MACHINE, 'initial', 'translated, reviewed or final for a row with a target'],
    [makeUnit({ hypothesis: null }), 'reviewed', 'initial for a row without a target'],
  ] as const)('that cannot be is a problem', (unit, state, expected) => {
    const result = bringBack(unit, { state });
    expect(result.file).toEqual(makeFile(unit));
    expect(result.problems).toEqual([{ place: 'row 2, column state', expected, received: `"${state}"` }]);
  });
});

describe('a note in a sheet', () => {
  it('is taken, a line each, and can be changed and removed', () => {
    const noted = only(bringBack(MACHINE, { notes: 'Ask Anna.\n\nName?' }));
    expect(noted.notes).toEqual(['Ask Anna.', 'Name?']);
    expect(only(bringBack(noted, { notes: 'Name?' })).notes).toEqual(['Name?']);
  });

  it('joins notes that were written elsewhere meanwhile', () => {
    const now = makeUnit({ notes: ['From Ben.'] });
    expect(only(bringBack(MACHINE, { notes: 'From Anna.' }, now)).notes).toEqual(['From Ben.', 'From Anna.']);
  });
});

describe('a sheet that lost the record of what was handed out', () => {
  function bring(edit: Edit, now: TranslationUnit): Corrected {
    const { corrections } = parseReviewTsv(printReviewTsv(makeFile(MACHINE), makeWordDiff), 'review.tsv');
    const rows = corrections.map(({ handedOut: _, ...row }) => ({ ...row, ...edit }));
    return applyCorrections(makeFile(now), rows);
  }

  it('still corrects the machine', () => {
    expect(only(bring({ target: 'Over.', state: 'reviewed' }, MACHINE))).toMatchObject({
      target: 'Over.',
      state: 'reviewed',
      approval: { target: 'Over.' },
    });
  });

  it('never puts the machine’s words or nothing over a person’s', () => {
    expect(bring({}, HUMAN).file).toEqual(makeFile(HUMAN));
    expect(bring({ target: '' }, HUMAN).file).toEqual(makeFile(HUMAN));
  });

  it('offers other words beside a person’s', () => {
    const unit = only(bring({ target: 'Over.' }, HUMAN));
    expect(unit.target).toBe('They averted the crisis.');
    expect(unit.suggestions).toMatchObject([{ target: 'Over.', reason: 'edited in two places' }]);
  });

  it('takes words for the Dutch that it shows, and for what stands where it shows none', () => {
    const bringBare = (source: string | undefined) =>
      only(
        applyCorrections(makeFile(MACHINE), [
          { id: 'u1', place: 'row 2', target: 'Over.', ...(source !== undefined && { source }) },
        ]),
      );
    expect(bringBare(undefined).target).toBe('Over.');
    expect(bringBare(MACHINE.source).target).toBe('Over.');
    expect(bringBare('Anders.')).toMatchObject({
      target: MACHINE.target,
      suggestions: [{ source: 'Anders.', target: 'Over.', reason: 'source changed', hypothesis: '' }],
    });
  });

  it('does not take a state back', () => {
    expect(only(bring({ target: 'They averted the crisis.' }, REVIEWED))).toEqual(REVIEWED);
  });

  it('leaves notes that it does not know', () => {
    expect(only(bring({}, makeUnit({ notes: ['From Ben.'] }))).notes).toEqual(['From Ben.']);
  });
});

describe('words that were reused from a memory', () => {
  const match = { kind: 'exact', similarity: 100, source: MACHINE.source, memory: 'm.jsonl' } as const;
  const REUSED = makeUnit({
    reused: { ...match, target: 'The crisis was over.' },
  });

  it('are a person’s once they are edited, and stay at hand as what they began as', () => {
    const unit = only(bringBack(REUSED, { target: 'They averted the crisis.' }));
    expect(unit).toMatchObject({ target: 'They averted the crisis.', origin: 'human', suggestions: [] });
    expect(unit.draft).toEqual(REUSED.draft);
  });

  it('are still the memory’s when they are only approved', () => {
    expect(only(bringBack(REUSED, { state: 'reviewed' }))).toMatchObject({
      origin: 'memory',
      state: 'reviewed',
    });
  });

  it('give way to what a person wrote on an older sheet, which nobody in this article had done', () => {
    const unit = only(bringBack(MACHINE, { target: 'They averted the crisis.' }, REUSED));
    expect(unit).toMatchObject({ target: 'They averted the crisis.', origin: 'human' });
  });
});
