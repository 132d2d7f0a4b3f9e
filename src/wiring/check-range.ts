import { UsageError } from '../domain/error.js';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** @throws {UsageError} */
export function checkWhole(flag: string, value: number, range: Range): number {
  if (Number.isInteger(value)) return checkRange(flag, value, range);
  throw makeRangeError(flag, value, `a whole number from ${range.min} to ${range.max}`);
}

/** @throws {UsageError} */
export function checkRange(flag: string, value: number, { min, max }: Range): number {
  if (value >= min && value <= max) return value;
  throw makeRangeError(flag, value, `a number from ${min} to ${max}`);
}

function makeRangeError(flag: string, value: number, expected: string): UsageError {
  return new UsageError(`--${flag} ${value} is not ${expected}`, {
    code: 'usage/out-of-range',
    hint: `give --${flag} ${expected}, or leave it out`,
  });
}
