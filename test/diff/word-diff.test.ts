import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';

/** Written by hand below: [-deleted-]{+inserted+}. */
function show(before: string, after: string): string {
  const marks = { equal: ['', ''], delete: ['[-', '-]'], insert: ['{+', '+}'] } as const;
  return makeWordDiff(before, after)
    .map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`)
    .join('');
}

const anyEdit = fc.tuple(
  fc.array(
    fc.oneof(
      fc.constantFrom('the', 'a', 'crisis', ' ', ' ', '\n', '\u00A0', ',', '.', '”', 'é', '👩‍👩‍👧', '\u200B'),
      fc.string({ unit: 'binary' }),
    ),
  ),
  fc.array(fc.constantFrom('the', 'an', 'crisis', ' ', ' ', '\r\n', '.', '“', 'e\u0301')),
);

describe('the word diff', () => {
  it('gives both texts back', () => {
    fc.assert(
      fc.property(anyEdit, ([before, after]) => {
        const parts = makeWordDiff(before.join(''), after.join(''));
        const join = (skipped: string) =>
          parts.map(({ kind, text }) => (kind === skipped ? '' : text)).join('');
        expect(join('insert')).toBe(before.join(''));
        expect(join('delete')).toBe(after.join(''));
      }),
      { seed: 3 },
    );
  });

  it('never shows two runs of a kind in a row, an insertion before its deletion, or an empty run', () => {
    fc.assert(
      fc.property(anyEdit, ([before, after]) => {
        const parts = makeWordDiff(before.join(''), after.join(''));
        const kinds = parts.map(({ kind }) => kind[0]).join('');
        expect(kinds).not.toMatch(/ee|dd|ii|id/);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
      }),
      { seed: 4 },
    );
  });

  it.each([
    ['the same', 'the same', 'the same'],
    ['', '', ''],
    ['', 'new', '{+new+}'],
    ['the quick brown fox', 'the fast grey fox', 'the [-quick brown-]{+fast grey+} fox'],
    ['He said “yes”.', 'He said “no”!', 'He said “[-yes-]{+no+}”[-.-]{+!+}'],
    ['one two three', 'one three', 'one[- two-] three'],
    ['one three', 'one two three', 'one{+ two+} three'],
    ['about 3,500 men', 'about 3.500 men', 'about [-3,500-]{+3.500+} men'],
    ["It's over", 'It’s over', "[-It's-]{+It’s+} over"],
    ['war in Kyiv', 'war  in Kyiv', 'war {+ +}in Kyiv'],
    ['one\r\ntwo', 'one\ntwo', 'one[-\r\n-]{+\n+}two'],
    ['geïnteresseerd in Žižek', 'geïnteresseerd in Zizek', 'geïnteresseerd in [-Žižek-]{+Zizek+}'],
    ['ok 👩‍👩‍👧', 'ok 👩‍👩‍👦', 'ok [-👩‍👩‍👧-]{+👩‍👩‍👦+}'],
    // A diff that counts spaces as words keeps the three spaces here, and not one word.
    [
      'The crisis was averted.',
      'They averted the crisis.',
      '[-The crisis was-]{+They+} averted{+ the crisis+}.',
    ],
  ])('shows %j → %j as %j', (before, after, shown) => {
    expect(show(before, after)).toBe(shown);
  });

  it('shows two long texts with nothing in common as one replacement instead of searching for minutes', () => {
    const make = (stem: string) => Array.from({ length: 2000 }, (_, index) => `${stem}${index}`).join(' ');
    expect(makeWordDiff(make('a'), make('b')).map(({ kind }) => kind)).toEqual(['delete', 'insert']);
  });
});
