import { describe, expect, it } from 'vitest';
import { findUnexcused, printSkipped } from './skipped-reporter.js';

const BROWSER = { what: 'a browser: install one' };
const SKIPPED = [
  { file: 'test/a.test.ts', need: BROWSER },
  { file: 'test/b.test.ts', need: { what: 'root', isExcused: true } },
  { file: 'test/a.test.ts', need: BROWSER },
  { file: 'test/c.test.ts', need: undefined },
];

describe('what a run says of skipped tests', () => {
  it('names each reason once, with the files and the number of their tests', () => {
    expect(printSkipped(SKIPPED)).toBe(`
Skipped: 4 tests
  needs a browser: install one
    test/a.test.ts (2)
  needs root
    test/b.test.ts (1)
  skipped without a reason
    test/c.test.ts (1)
`);
  });

  it('excuses only those whose reason cannot be met everywhere, never one without a reason', () => {
    expect(findUnexcused(SKIPPED).map(({ file }) => file)).toEqual([
      'test/a.test.ts',
      'test/a.test.ts',
      'test/c.test.ts',
    ]);
  });
});
