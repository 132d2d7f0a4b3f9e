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
    beams: checkWhole('beams', flags.beams ?? options.beams, 1, 32),
    lengthPenalty: checkRange('length-penalty', flags.lengthPenalty ?? options.lengthPenalty, 0, 5),
    maxBatchTokens: checkWhole('batch-tokens', flags.batchTokens ?? options.maxBatchTokens, 1, 100_000),
    alternatives: checkWhole('alternatives', flags.alternatives ?? options.alternatives, 0, 31),
  };
}

function checkWhole(flag: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value)) return checkRange(flag, value, min, max);
  throw makeRangeError(flag, value, `a whole number from ${min} to ${max}`);
}

function checkRange(flag: string, value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value;
  throw makeRangeError(flag, value, `a number from ${min} to ${max}`);
}

function makeRangeError(flag: string, value: number, expected: string): UsageError {
  return new UsageError(`--${flag} ${value} is not ${expected}`, {
    code: 'usage/out-of-range',
    hint: `give --${flag} ${expected}, or leave it out`,
  });
}
