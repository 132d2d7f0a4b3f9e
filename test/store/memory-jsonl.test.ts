import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/error.js';
import { normaliseSpace } from '../../src/domain/text.js';
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
    expect(catchError('{"formatVersion":2}\n')).toMatchObject({
      code: 'memory/unknown-format-version',
      message: 'm.jsonl has format version 2; this program knows version 1',
      hint: expect.stringContaining('use the version of tweeluik that wrote it'),
    });
  });

  it('writes no notes where there are none, so that a line stays short', () => {
    expect(printMemory([{ ...PLAIN, source: 'Ja.', target: 'Yes.', notes: [] }])).toBe(
      '{"formatVersion":1}\n{"source":"Ja.","target":"Yes.","previous":null,"next":null,"article":null,"unit":null,"state":null}\n',
    );
  });

  it.each([
    ['source', 7, 'a text'],
    ['target', null, 'a text'],
    ['previous', 7, 'a text'],
    ['next', false, 'a text'],
    ['article', 7, 'a text'],
    ['unit', 12, 'a text'],
    ['state', 'done', '"reviewed" or "final"'],
    ['notes', 'one', 'a list'],
  ])('names a line whose %s is %j, and says how to go on', (field, value, expected) => {
    const line = JSON.stringify({ source: 'Ja.', target: 'Yes.', ...PLAIN, [field]: value });
    expect(catchError(`{"formatVersion":1}\n${line}\n`)).toMatchObject({
      code: 'memory/damaged',
      message: 'm.jsonl is damaged in a place',
      hint: expect.stringContaining('--no-memory'),
      problems: [{ place: `line 2, ${field}`, expected, received: JSON.stringify(value) }],
    });
  });

  it('names all damaged lines at once', () => {
    const { message, problems } = catchError('{"formatVersion":1}\nnull\n"Ja."\n<<<<<<< HEAD\n');
    expect(message).toBe('m.jsonl is damaged in 3 places');
    expect(problems.map(({ place, received }) => [place, received])).toEqual([
      ['line 2', 'null'],
      ['line 3', '"Ja."'],
      ['line 4', '"<<<<<<< HEAD"'],
    ]);
  });

  it.each(['reviewed', 'final', null])('keeps the state %s', (state) => {
    const line = JSON.stringify({ source: 'Ja.', target: 'Yes.', ...PLAIN, state });
    expect(parseMemory(line, 'm.jsonl')).toEqual([
      { source: 'Ja.', target: 'Yes.', ...PLAIN, state, notes: [] },
    ]);
  });
});

/** What nobody noted of a pair. */
const PLAIN = { previous: null, next: null, article: null, unit: null, state: null };

function catchError(text: string): InputError {
  try {
    parseMemory(text, 'm.jsonl');
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
