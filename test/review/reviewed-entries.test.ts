import { describe, expect, it } from 'vitest';
import type { MemoryEntry } from '../../src/domain/memory.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { addEntries, listReviewedEntries } from '../../src/review/reviewed-entries.js';
import { makeFile, makeUnit } from '../sheets/sample-file.js';

function approve(unit: TranslationUnit): TranslationUnit {
  const { source, target } = unit;
  return { ...unit, state: 'reviewed', approval: { source, target, hypothesis: target } };
}

const make = (id: string, source: string, target: string) =>
  makeUnit({ id, source, hypothesis: target, confidence: null });
const [A, B, C, D] = [
  approve(make('1', 'Een  zin.', ' One line. ')),
  make('2', 'Nog een.', 'Another.'),
  approve(make('3', 'De\nderde.', 'The third.')),
  approve({ ...make('4', 'Weg.', 'x'), target: ' ', origin: 'human' }),
] as [TranslationUnit, TranslationUnit, TranslationUnit, TranslationUnit];

const entry = (fields: Partial<MemoryEntry> = {}): MemoryEntry => ({
  source: 'Ja.',
  target: 'Yes.',
  previous: '',
  next: '',
  article: 'a.txt',
  unit: '1',
  state: 'reviewed',
  notes: [],
  ...fields,
});

describe('what people approved in an article', () => {
  it('has the sentences around it, and its white space put right', () => {
    expect(listReviewedEntries(makeFile(A, B, C, D), 'nieuws/a.txt')).toEqual([
      {
        source: 'Een zin.',
        target: 'One line.',
        previous: '',
        next: 'Nog een.',
        article: 'nieuws/a.txt',
        unit: '1',
        state: 'reviewed',
        notes: [],
      },
      {
        source: 'De derde.',
        target: 'The third.',
        previous: 'Nog een.',
        next: 'Weg.',
        article: 'nieuws/a.txt',
        unit: '3',
        state: 'reviewed',
        notes: [],
      },
    ]);
  });

  it('has nothing around it at the ends of the article', () => {
    expect(listReviewedEntries(makeFile(A), 'a.txt')).toMatchObject([{ previous: '', next: '' }]);
  });

  it('is not what only looks approved', () => {
    expect(
      listReviewedEntries(makeFile({ ...A, approval: null }, { ...C, state: 'translated' }), 'a'),
    ).toEqual([]);
  });
});

describe('a memory with further entries', () => {
  const add = (known: MemoryEntry[], ...added: MemoryEntry[]) => {
    const { entries, count } = addEntries(known, added);
    return [count, entries.map(({ target, unit }) => `${unit}: ${target}`)];
  };

  it('takes each once, and the newest last', () => {
    expect(add([entry()], entry(), entry({ unit: '2' }), entry({ unit: '2' }))).toEqual([
      1,
      ['1: Yes.', '2: Yes.'],
    ]);
  });

  it('lets a unit change its mind, and no other', () => {
    const other = entry({ unit: '2' });
    expect(add([entry(), other], entry({ target: 'Aye.' }))).toEqual([1, ['2: Yes.', '1: Aye.']]);
    expect(add([entry(), other], entry({ target: 'Aye.', article: 'b.txt' }))).toEqual([
      1,
      ['1: Yes.', '2: Yes.', '1: Aye.'],
    ]);
    expect(add([entry()], entry({ source: 'Nee.', target: 'No.' }))).toEqual([1, ['1: Yes.', '1: No.']]);
  });

  it('takes nothing from elsewhere that it has, and replaces nothing by it', () => {
    const foreign = entry({ article: 'x.docx', unit: null, state: null });
    expect(add([entry()], foreign)).toEqual([0, ['1: Yes.']]);
    expect(add([foreign], { ...foreign, article: null })).toEqual([0, ['null: Yes.']]);
    expect(add([foreign], entry())).toEqual([1, ['null: Yes.', '1: Yes.']]);
    expect(add([entry()], { ...foreign, target: 'Aye.' })).toEqual([1, ['1: Yes.', 'null: Aye.']]);
    expect(add([entry()], { ...foreign, previous: 'Kom je?' })).toEqual([1, ['1: Yes.', 'null: Yes.']]);
    expect(add([foreign], { ...foreign, next: 'Goed.' }, { ...foreign, next: 'Goed.' })).toEqual([
      1,
      ['null: Yes.', 'null: Yes.'],
    ]);
  });
});
