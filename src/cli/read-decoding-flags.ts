import type { EngineOptions } from '../domain/signature.js';
import { checkRange, checkWhole } from '../wiring/check-range.js';

/** Flags that change how a Marian model is searched. */
export interface DecodingFlags {
  readonly beams?: number | undefined;
  readonly lengthPenalty?: number | undefined;
  readonly batchTokens?: number | undefined;
  readonly alternatives?: number | undefined;
}

/** The flags that were given, as options of the engine. @throws {UsageError} for a number out of range. */
export function readDecodingFlags(flags: DecodingFlags): EngineOptions {
  const { beams, lengthPenalty, batchTokens, alternatives } = flags;
  return {
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
