import { type SearchOptions, type SearchResult, searchBeams } from './beam-search.js';
import { CachedDecoder } from './cached-decoder.js';
import type { DecodingOptions } from './decoding-options.js';
import { encodeBatch } from './encoder.js';
import type { Networks } from './networks.js';

/** Sources that form one batch; each is tokens that end with the end token. */
export interface SourceBatch {
  readonly sources: readonly (readonly number[])[];
  readonly decoding: DecodingOptions;
  /** Tokens that are never predicted. */
  readonly bannedTokens: ReadonlySet<number>;
  readonly signal: AbortSignal;
}

/**
 * The longest target, in tokens, worth waiting for: three times the source, as Marian's `max-length-factor` has it,
 * and some more for sources of a word or two.
 */
function limitTarget(sourceTokens: number, maxTokens: number): number {
  return Math.min(maxTokens, 3 * sourceTokens + 10);
}

/**
 * Searches the targets of a batch.
 * @throws {InterruptedError} between two steps when the signal is aborted.
 */
export async function decodeBatch(
  { config, encoder, decoder: sessions, state }: Networks,
  { sources, decoding, bannedTokens, signal }: SourceBatch,
  nets: Pick<SearchOptions, 'mayFollow' | 'isHopeless'>,
): Promise<SearchResult[]> {
  if (sources.length === 0) return [];
  const batch = await encodeBatch(encoder, sources, config.width);
  const decoder = new CachedDecoder({ sessions, config, batch, state, bannedTokens });
  const options: SearchOptions = {
    ...nets,
    beams: decoding.beams,
    lengthPenalty: decoding.lengthPenalty,
    startToken: config.startToken,
    endToken: config.endToken,
    maxTokens: sources.map((source) => limitTarget(source.length, config.maxTokens)),
  };
  return searchBeams(decoder, options, signal);
}
