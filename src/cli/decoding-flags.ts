import { UsageError } from '../domain/error.js';
import type { DecodingOptions } from '../domain/signature.js';

/** Flags that change how a model is searched. */
export interface DecodingFlags {
  readonly beams?: number | undefined;
  readonly lengthPenalty?: number | undefined;
  readonly batchTokens?: number | undefined;
  readonly alternatives?: number | undefined;
}

/** The model's own options with the flags put over them. @throws {UsageError} for a number out of range. */
export function overrideDecoding(options: DecodingOptions, flags: DecodingFlags): DecodingOptions {
  return {
    beams: checkWhole('beams', flags.beams ?? options.beams, { min: 1, max: 32 }),
    lengthPenalty: checkRange('length-penalty', flags.lengthPenalty ?? options.lengthPenalty, {
      min: 0,
      max: 5,
    }),
    maxBatchTokens: checkWhole('batch-tokens', flags.batchTokens ?? options.maxBatchTokens, {
      min: 1,
      max: 100_000,
    }),
    alternatives: checkWhole('alternatives', flags.alternatives ?? options.alternatives, { min: 0, max: 31 }),
  };
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** @throws {UsageError} */
export function checkWhole(flag: string, value: number, range: Range): number {
  if (Number.isInteger(value)) return checkRange(flag, value, range);
  throw makeRangeError(flag, value, `a whole number from ${range.min} to ${range.max}`);
}

function checkRange(flag: string, value: number, { min, max }: Range): number {
  if (value >= min && value <= max) return value;
  throw makeRangeError(flag, value, `a number from ${min} to ${max}`);
}

function makeRangeError(flag: string, value: number, expected: string): UsageError {
  return new UsageError(`--${flag} ${value} is not ${expected}`, {
    code: 'usage/out-of-range',
    hint: `give --${flag} ${expected}, or leave it out`,
  });
}
