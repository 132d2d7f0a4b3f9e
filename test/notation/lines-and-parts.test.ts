import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { quoteReceived } from '../../src/notation/describe-issue.js';
import { checkLine, findField, parseJsonLines } from '../../src/notation/json-lines.js';
import { isZip, parseZip, printZip } from '../../src/notation/zip.js';

describe('what was received', () => {
  it.each([
    [undefined, 'nothing'],
    ['', 'nothing'],
    ['x', '"x"'],
    [0, '0'],
    [null, 'null'],
    [['a'], '["a"]'],
    ['x'.repeat(58), `"${'x'.repeat(58)}"`],
    ['x'.repeat(59), `"${'x'.repeat(58)}…`],
  ])('%j is quoted as %s', (value, quoted) => {
    expect(quoteReceived(value)).toBe(quoted);
  });
});

describe('a file of JSON lines', () => {
  it.each(['\n', '\r\n', '\r'])('is read with line ends %j, blank lines left out but counted', (end) => {
    const lines = parseJsonLines(`\uFEFF{"a":1}${end}${end} ${end}7${end}x`);
    expect(lines.map(({ number, value }) => [number, value])).toEqual([
      [1, { a: 1 }],
      [4, 7],
      [5, undefined],
    ]);
  });

  it('gives a field of whatever a line is', () => {
    const [object, text, nothing] = parseJsonLines('{"a":1}\n"a"\nnull');
    const field = (line = object) => line && findField(line, 'a');
    expect([field(), field(text), field(nothing)]).toEqual([1, undefined, undefined]);
    expect(object && findField(object, 'toString')).toBeUndefined();
  });

  it('names what is wrong in words, and keeps what it does not know', () => {
    const schema = z.object({
      id: z.string().min(1),
      count: z.int().min(2),
      list: z.array(z.string()),
      inner: z.object({ kind: z.enum(['a', 'b']), on: z.boolean() }),
    });
    const check = (value: unknown) => {
      const [line] = parseJsonLines(`\n${JSON.stringify(value)}`);
      if (line === undefined) throw new Error('no line');
      return checkLine(schema, line, ['mark']);
    };
    expect(check({ id: '', count: 1.5, list: {}, inner: { kind: 'c', on: 'yes' } })).toEqual({
      ok: false,
      problems: [
        { place: 'line 2, id', expected: 'a text that is not empty', received: 'nothing' },
        { place: 'line 2, count', expected: 'a whole number', received: '1.5' },
        { place: 'line 2, list', expected: 'a list', received: '{}' },
        { place: 'line 2, inner.kind', expected: '"a" or "b"', received: '"c"' },
        { place: 'line 2, inner.on', expected: 'a boolean', received: '"yes"' },
      ],
    });
    expect(check({ id: 'x', count: 1, list: [], inner: { kind: 'a', on: true } })).toMatchObject({
      problems: [{ place: 'line 2, count', expected: expect.stringContaining('2'), received: '1' }],
    });
    expect(check({ id: 'x', count: 2, list: [], inner: null })).toMatchObject({
      problems: [{ place: 'line 2, inner', expected: 'an object', received: 'null' }],
    });
    const right = { id: 'x', count: 2, list: [], inner: { kind: 'a', on: true } };
    expect(check(right)).toEqual({ ok: true, value: right });
    expect(check({ ...right, mark: 1, later: 2 })).toEqual({
      ok: true,
      value: { ...right, unknownFields: { later: 2 } },
    });
  });
});

describe('an archive', () => {
  const bytes = printZip({ 'a.xml': 'één', 'b/c.xml': 'twee'.repeat(500), 'd.bin': 'x' });

  it('is known by its first four bytes', () => {
    expect(isZip(bytes)).toBe(true);
    for (const at of [0, 1, 2, 3]) {
      const other = bytes.slice();
      other[at] = 0x20;
      expect(isZip(other)).toBe(false);
    }
  });

  it('gives its wanted parts back, and is the same each time', () => {
    const parts = parseZip(bytes, (name) => name.endsWith('.xml'));
    const texts = [...parts].map(([name, part]) => [name, Buffer.from(part).toString('utf8')]);
    expect(texts).toEqual([
      ['a.xml', 'één'],
      ['b/c.xml', 'twee'.repeat(500)],
    ]);
    expect(printZip({ 'a.xml': 'één', 'b/c.xml': 'twee'.repeat(500), 'd.bin': 'x' })).toEqual(bytes);
  });

  it('may unpack to a hundred times its size and 8 MiB, and not to more', () => {
    const MIB = 2 ** 20;
    const zeros = (bytes: number) => printZip({ 'a.xml': '0'.repeat(bytes) });
    const [fits, bursts] = [zeros(8 * MIB), zeros(10 * MIB)];
    expect(100 * bursts.length).toBeLessThan(2 * MIB);
    expect(parseZip(fits, () => true).get('a.xml')).toHaveLength(8 * MIB);
    expect(() => parseZip(bursts, () => true)).toThrow('it unpacks to far more than a sheet holds');
    expect(parseZip(bursts, () => false).size).toBe(0);
    const two = printZip({ 'a.xml': '0'.repeat(5 * MIB), 'b.xml': '0'.repeat(5 * MIB) });
    expect(() => parseZip(two, () => true)).toThrow('far more');
  });

  it('that was cut off, or damaged, is refused', () => {
    const one = printZip({ 'a.xml': 'x'.repeat(5) + Math.PI.toString().repeat(50) });
    expect(() => parseZip(one.slice(0, 60), () => true)).toThrow();
    const damaged = one.slice();
    damaged.fill(0xff, 36, 60);
    expect(() => parseZip(damaged, () => true)).toThrow();
  });
});
