import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quote, quoteAll } from '../../src/check/check.js';
import { CHECKS, FILE_CHECKS } from '../../src/check/checks.js';
import { runChecks, runFileChecks } from '../../src/check/run-checks.js';

const pair = {
  source: 'Er waren 1.234 mensen.',
  target: 'There were 1,243 people.',
  blockKind: 'paragraph',
} as const;

test('a wrong number is found, and the message quotes both', () => {
  expect(runChecks(pair)).toEqual([
    {
      by: 'check',
      code: 'check/numbers',
      severity: 'error',
      message: 'the Dutch says “1.234” where the English says “1,243”',
    },
  ]);
});

test('a check can be switched off by its code', () => {
  expect(runChecks(pair, { off: ['check/numbers'] })).toEqual([]);
});

test('the machine is quoted where it was unsure of words that nobody touched', () => {
  const confidence = { meanLogProbability: -2, weakest: { text: ' cat', logProbability: -4 } };
  const [finding] = runChecks({ source: 'Een kat.', target: 'A cat.', blockKind: 'paragraph', confidence });
  expect(finding).toEqual({
    by: 'check',
    code: 'check/low-confidence',
    severity: 'info',
    message: 'the machine was unsure, least about “cat”',
  });
});

test('a pair without a translation has no findings', () => {
  expect(runChecks({ ...pair, target: '' })).toEqual([]);
});

const units = [
  { id: '1', source: 'Lees meer', target: 'Read more' },
  { id: '2', source: 'Lees meer', target: 'More' },
  { id: '3', source: 'Lees meer', target: 'Read more' },
  { id: '4', source: 'Deel', target: 'Share' },
  { id: '5', source: 'Lees meer', target: '' },
];

test('a unit translated otherwise than the same Dutch elsewhere is found', () => {
  expect([...runFileChecks(units)]).toEqual([
    [
      '2',
      [
        {
          by: 'check',
          code: 'check/inconsistent',
          severity: 'warning',
          message: '“Lees meer” is translated “Read more” elsewhere in this article',
        },
      ],
    ],
  ]);
  expect(runFileChecks(units, { off: ['check/inconsistent'] }).size).toBe(0);
});

test('of several translations the most frequent one is right, and the first of equals', () => {
  const made = (...targets: string[]) =>
    targets.map((target, index) => ({ id: String(index + 1), source: 'Deel', target }));
  expect([...runFileChecks(made('Part', 'Share', 'Share')).keys()]).toEqual(['1']);
  expect([...runFileChecks(made('Part', 'Share', 'Part', 'Share')).keys()]).toEqual(['2', '4']);
  expect([...runFileChecks(made('Part', 'Part', 'Share', 'Divide')).keys()]).toEqual(['3', '4']);
  expect([...runFileChecks(made('Part', ' ', 'Part')).keys()]).toEqual([]);
});

test('a target of white space has no findings', () => {
  expect(runChecks({ ...pair, target: ' \n' })).toEqual([]);
});

test('at most three things are quoted, and each at no more than sixty characters', () => {
  const name = 'x'.repeat(70);
  expect(quote(name)).toBe(`“${'x'.repeat(59)}…”`);
  expect(quote('x'.repeat(60))).toBe(`“${'x'.repeat(60)}”`);
  expect(quoteAll(['a', 'b', 'c'])).toBe('“a”, “b”, “c”');
  expect(quoteAll(['a', 'b', 'c', 'd', 'e'])).toBe('“a”, “b”, “c” and 2 more');
});

test('every check has a code of its own', () => {
  const codes = [...CHECKS, ...FILE_CHECKS].map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^check\/[a-z-]+$/);
});

test('no text makes a check throw', () => {
  const words = fc.constantFrom(
    'niet',
    '12',
    "'",
    '"',
    '(',
    '.',
    'Jan',
    'half',
    'acht',
    'jaren',
    '1.2,3',
    'not',
    'and',
    'a',
    '-',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, text, (source, target) => {
      for (const { message } of runChecks({ source, target, blockKind: 'paragraph' }))
        expect(message).not.toBe('');
    }),
    { seed: 11, numRuns: 500 },
  );
});
