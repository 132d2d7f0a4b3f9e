import type { EngineOptions } from '../../domain/signature.js';

/** How a hypothesis is searched for. */
export interface DecodingOptions {
  /** Hypotheses kept per step; 1 is greedy. */
  readonly beams: number;
  /** Scores are divided by length^lengthPenalty, as Marian's `normalize` does. */
  readonly lengthPenalty: number;
  /** Source tokens decoded together, the padding of the decoder included. int8 results can differ with the company they keep. */
  readonly maxBatchTokens: number;
  /** How many other hypotheses to keep per unit; at most `beams - 1` come back. */
  readonly alternatives: number;
}

/** @throws {TypeError} when one is missing: the configuration was checked, so that is the program's mistake. */
export function readDecodingOptions(options: EngineOptions): DecodingOptions {
  const read = (name: string): number => {
    const value = options[name];
    if (typeof value !== 'number') throw new TypeError(`a Marian engine needs the option ${name}, a number`);
    return value;
  };
  return {
    beams: read('beams'),
    lengthPenalty: read('lengthPenalty'),
    maxBatchTokens: read('maxBatchTokens'),
    alternatives: read('alternatives'),
  };
}
