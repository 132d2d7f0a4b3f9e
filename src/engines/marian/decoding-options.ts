import { z } from 'zod';
import { ConfigError } from '../../domain/error.js';
import type { EngineSignature } from '../../domain/signature.js';

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

const wholeNumber = (expected: string, min: number, max: number) =>
  z.int(expected).min(min, expected).max(max, expected);
const PENALTY = 'a number from 0 to 5';

const OPTIONS: z.ZodType<DecodingOptions> = z.strictObject(
  {
    beams: wholeNumber('a number of beams from 1 to 32', 1, 32),
    lengthPenalty: z.number(PENALTY).min(0, PENALTY).max(5, PENALTY),
    maxBatchTokens: wholeNumber('a number of tokens from 1 to 100000', 1, 100_000),
    alternatives: wholeNumber('a number of alternatives from 0 to 31', 0, 31),
  },
  'an object with the keys beams, lengthPenalty, maxBatchTokens, alternatives and no other',
);

/** @throws {ConfigError} `config/decoding` with every option that is missing, unknown or out of range. */
export function readDecodingOptions({
  model,
  decoding,
}: Pick<EngineSignature, 'model' | 'decoding'>): DecodingOptions {
  const parsed = OPTIONS.safeParse(decoding);
  if (parsed.success) return parsed.data;
  throw new ConfigError(`the decoding options of ${model} are not those of a Marian engine`, {
    code: 'config/decoding',
    hint: 'correct them where the model is described: in models.config.json, or in your own models.json',
    problems: parsed.error.issues.flatMap((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : issue.path.map(String);
      return keys.map((key) => ({
        place: `decoding.${key}`,
        expected: issue.message,
        received: JSON.stringify(decoding[key]) ?? 'nothing',
      }));
    }),
  });
}
