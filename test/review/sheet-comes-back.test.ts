import { describe, expect, it } from 'vitest';
import { type Correction, makeHandedOut } from '../../src/domain/correction.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { applyCorrections } from '../../src/review/apply-corrections.js';
import { assertSameArticle } from '../../src/review/assert-same-article.js';
import { describeOutcomes } from '../../src/review/describe-outcomes.js';
import { makeFile, makeUnit } from '../sheets/sample-file.js';

const row = (unit: TranslationUnit, place: string, edit: Partial<Correction> = {}): Correction => ({
  id: unit.id,
  place,
  target: unit.target,
  state: unit.state,
  notes: '',
  source: unit.source,
  handedOut: makeHandedOut(unit),
  ...edit,
});

const [A, B, C] = ['Een.', 'Twee.', 'Drie.'].map((source, index) =>
  makeUnit({ id: String(index + 1), source, hypothesis: `EN ${source}` }),
) as [TranslationUnit, TranslationUnit, TranslationUnit];

describe('what is said of each row of a sheet', () => {
  it('is what came of it, in the order of the sheet', () => {
    const edited: TranslationUnit = { ...B, target: 'Both.', origin: 'human' };
    const rows = [
      row(C, 'row 2', { target: 'Three.' }),
      row(B, 'row 3', { target: 'Two.', state: 'final' }),
      row(A, 'row 4'),
      row(A, 'row 5', { state: 'initial' }),
      row(C, 'row 6', { target: 'Tree.', state: 'reviewed' }),
    ];
    const outcomes = describeOutcomes(rows, applyCorrections(makeFile(A, edited, C), rows));
    expect(outcomes.map(({ place, outcome, messages }) => [place, outcome, messages.length])).toEqual([
      ['row 2', 'applied', 0],
      ['row 3', 'conflict', 2],
      ['row 4', 'unchanged', 0],
      ['row 5', 'damaged', 0],
      ['row 6', 'conflict', 2],
    ]);
    expect(outcomes[0]).toEqual({
      id: '3',
      place: 'row 2',
      outcome: 'applied',
      change: {
        before: { target: 'EN Drie.', state: 'translated' },
        after: { target: 'Three.', state: 'translated' },
      },
      messages: [],
    });
    expect(outcomes[1]?.messages[1]).toBe('the words changed after they were called final in this sheet');
    expect(outcomes.map(({ change }) => change !== null)).toEqual([true, false, false, false, false]);
  });

  it('is “applied” for a state and for a note alone too', () => {
    const rows = [row(A, 'row 2', { state: 'reviewed' }), row(B, 'row 3', { notes: 'ask Anna' })];
    const outcomes = describeOutcomes(rows, applyCorrections(makeFile(A, B), rows));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
  });
});

describe('a row of a sentence that is gone', () => {
  const problemsOf = (edit: Partial<Correction>) =>
    applyCorrections(makeFile(), [row(A, 'row 2', edit)]).problems.length;

  it.each([
    [{}, 0],
    [{ target: 'One.' }, 1],
    [{ notes: 'ask Anna' }, 1],
    [{ state: 'reviewed' }, 1],
  ] as const)('with %j is worth %i words', (edit, count) => {
    expect(problemsOf(edit)).toBe(count);
  });

  it('is worth none where the sheet says nothing of it', () => {
    const { target: _, state: __, notes: ___, ...bare } = row(A, 'row 2');
    expect(applyCorrections(makeFile(), [bare]).problems).toEqual([]);
  });
});

describe('a sheet of another article', () => {
  const others = [A, B, C].map((unit) => row({ ...unit, source: `Heel wat anders: ${unit.id}.` }, 'row'));
  const check = (rows: readonly Correction[]) => () =>
    assertSameArticle({ ...makeFile(A, B), detached: [C] }, rows, 'review.tsv');

  it('is refused, by what was handed out or by the Dutch in it', () => {
    const refusal = expect.objectContaining({
      code: 'sheet/another-article',
      message: 'review.tsv is a sheet of another article: none of its sentences is in artikel.txt',
      hint: expect.stringContaining('nothing was changed'),
    });
    expect(check(others)).toThrow(refusal);
    expect(check(others.map(({ handedOut: _, ...rest }) => rest))).toThrow(refusal);
  });

  it('is none where one sentence is the same, or too few rows tell', () => {
    expect(check([...others.slice(0, 2), row(C, 'row 4')])).not.toThrow();
    expect(check(others.slice(0, 2))).not.toThrow();
    expect(check(others.map((one) => ({ ...one, id: `9${one.id}` })))).not.toThrow();
    expect(check(others.map(({ handedOut: _, source: __, ...rest }) => rest))).not.toThrow();
  });
});
