import { expect, test } from 'vitest';
import { runChecks } from '../../src/check/run-checks.js';

const pair = {
  source: 'Er waren 1.234 mensen.',
  target: 'There were 1,243 people.',
  blockKind: 'paragraph',
} as const;

test('a wrong number is found, and the message quotes both', () => {
  expect(runChecks(pair)).toEqual([
    {
      code: 'check/numbers',
      severity: 'error',
      message: 'the Dutch says “1.234” where the English says “1,243”',
    },
  ]);
});

test('a check can be switched off by its code', () => {
  expect(runChecks(pair, { off: ['check/numbers'] })).toEqual([]);
});

test('a pair without a translation has no findings', () => {
  expect(runChecks({ ...pair, target: '' })).toEqual([]);
});
