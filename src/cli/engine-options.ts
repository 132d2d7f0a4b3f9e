import type { Options } from 'yargs';
import { UsageError } from '../domain/error.js';
import type { EngineOptions } from '../domain/signature.js';

/** The flags of every command that may need an engine. Numbers fall back to `models.config.json`. */
export const ENGINE_OPTIONS = {
  model: { type: 'string', requiresArg: true, describe: 'Model to use; `tweeluik models list` shows them' },
  offline: { type: 'boolean', default: false, describe: 'Never touch the network' },
  beams: {
    type: 'number',
    requiresArg: true,
    describe: 'Hypotheses kept per step; 4 beat 1 by 0.5 BLEU, in twice the time',
  },
  'length-penalty': {
    type: 'number',
    requiresArg: true,
    describe: 'Above 1 favours longer sentences; 0.6 to 1.4 differ by 0.2 BLEU at most',
  },
  'batch-tokens': {
    type: 'number',
    requiresArg: true,
    describe: 'Tokens decoded together; more needs memory, above 512 no faster',
  },
  alternatives: {
    type: 'number',
    requiresArg: true,
    describe: 'Other hypotheses to keep per segment; they cost nothing',
  },
  threads: {
    type: 'number',
    requiresArg: true,
    describe: 'Processor cores to use [default: all]; with a small model each takes 80 MB',
  },
} as const satisfies Record<string, Options>;

/** Flags that change how a model is searched. */
export interface DecodingFlags {
  readonly beams?: number | undefined;
  readonly lengthPenalty?: number | undefined;
  readonly batchTokens?: number | undefined;
  readonly alternatives?: number | undefined;
}

/** The model's own options with the flags put over them. @throws {UsageError} for a number out of range. */
export function overrideDecoding(options: EngineOptions, flags: DecodingFlags): EngineOptions {
  const { beams, lengthPenalty, batchTokens, alternatives } = flags;
  return {
    ...options,
    ...(beams !== undefined && { beams: checkWhole('beams', beams, { min: 1, max: 32 }) }),
    ...(lengthPenalty !== undefined && {
      lengthPenalty: checkRange('length-penalty', lengthPenalty, { min: 0, max: 5 }),
    }),
    ...(batchTokens !== undefined && {
      maxBatchTokens: checkWhole('batch-tokens', batchTokens, { min: 1, max: 100_000 }),
    }),
    ...(alternatives !== undefined && {
      alternatives: checkWhole('alternatives', alternatives, { min: 0, max: 31 }),
    }),
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
