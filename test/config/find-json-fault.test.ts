import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/config/find-json-fault.js';

/** [text, offset of the fault, what could have stood there] */
const FAULTS: readonly [string, number, string][] = [
  ['', 0, 'a value'],
  ['  \n ', 4, 'a value'],
  ['{"a": x}', 6, 'a value'],
  ['{"a": 1,}', 8, 'a key in double quotes'],
  ['{"a": 1', 7, 'a comma or }'],
  ['{"a": 1 "b": 2}', 8, 'a comma or }'],
  ['{"a" 1}', 5, 'a colon'],
  ["{'a': 1}", 1, 'a key in double quotes or }'],
  ['[1, 2', 5, 'a comma or ]'],
  ['[1, ]', 4, 'a value'],
  ['[,]', 1, 'a value or ]'],
  ['[1}', 2, 'a comma or ]'],
  ['{"a": "b\nc"}', 6, 'a value'],
  ['{"a": "b', 6, 'a value'],
  ['{} // note', 3, 'the end of the file'],
  ['01', 1, 'the end of the file'],
];

describe('findJsonFault', () => {
  it.each(FAULTS)('in %j points at %i and expects %s', (text, offset, expected) => {
    expect(findJsonFault(text)).toMatchObject({ offset, expected });
  });

  it('finds no fault in anything that JSON.stringify prints', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        expect(findJsonFault(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });

  it('agrees with JSON.parse on what is JSON, also for text that was damaged in one place', () => {
    const damage = fc.record({
      value: fc.jsonValue(),
      at: fc.nat(),
      text: fc.string({ maxLength: 2 }),
      cut: fc.nat(3),
    });
    fc.assert(
      fc.property(damage, ({ value, at, text, cut }) => {
        const whole = JSON.stringify(value, null, 1);
        const place = at % (whole.length + 1);
        const damaged = whole.slice(0, place) + text + whole.slice(place + cut);
        expect(findJsonFault(damaged) === undefined).toBe(isJson(damaged));
      }),
      { seed: 20260102, numRuns: 2000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
