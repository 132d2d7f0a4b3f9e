import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseSpace } from '../../src/domain/normalise-space.js';
import { parseMemory, printMemory } from '../../src/store/memory-jsonl.js';
import { anyText } from '../sheets/sample-file.js';

const entry = fc.record(
  {
    source: anyText.map((text) => normaliseSpace(text).trim()),
    target: anyText,
    previous: fc.option(anyText),
    next: fc.option(anyText),
    article: fc.option(anyText),
    unit: fc.option(anyText),
    state: fc.constantFrom('reviewed' as const, 'final' as const, null),
    notes: fc.array(anyText, { maxLength: 2 }),
    unknownFields: fc.dictionary(fc.constantFrom('later', 'date'), fc.jsonValue(), {
      minKeys: 1,
      noNullPrototype: true,
    }),
  },
  {
    noNullPrototype: true,
    requiredKeys: ['source', 'target', 'previous', 'next', 'article', 'unit', 'state', 'notes'],
  },
);

describe('a memory on disk', () => {
  it('comes back as it was written, with the fields of a later version', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        // Through JSON: -0 is 0 there.
        expect(parseMemory(printMemory(entries), 'x')).toEqual(JSON.parse(JSON.stringify(entries)));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('may be written by hand, joined from two, and saved with other line ends', () => {
    const text =
      '\uFEFF{"formatVersion":1}\r\n{"source":" De  kat. ","target":"The cat."}\r\n\r\n{"formatVersion":1}\r\n';
    expect(parseMemory(text, 'x')).toMatchObject([
      { source: 'De kat.', target: 'The cat.', previous: null, notes: [] },
    ]);
  });

  it('of a newer program is refused', () => {
    expect(() => parseMemory('{"formatVersion":2}\n', 'm.jsonl')).toThrow(
      'm.jsonl has format version 2; this program knows version 1',
    );
  });
});
