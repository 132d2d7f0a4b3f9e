import { listSteps, searchBeams } from './beam-search.js';
import { CachedDecoder, type DecoderSessions } from './cached-decoder.js';
import { makeDecoderState } from './decoder-state.js';
import { encodeBatch } from './encoder.js';
import type { MarianConfig } from './marian-config.js';
import type { InferenceSession } from './onnx-runtime.js';

const SOURCE_TOKENS = [24, 17, 9, 3];
/**
 * Few: two right forms add up in another order, and in int8 the last bit of a number can decide how the next one is
 * rounded. Of random pieces, where much is almost equally likely, they then say different things: from the fifth token on
 * with some forms of the bundled weights, which ran as they were published for that.
 */
const TARGET_TOKENS = 4;

/**
 * What a form of a decoder finds for some sources of random pieces: two forms that find the same, as text, are taken to
 * be equal.
 */
export async function translateProbe(
  { encoder, config }: { readonly encoder: InferenceSession; readonly config: MarianConfig },
  sessions: DecoderSessions,
): Promise<string> {
  const { startToken, endToken, padToken, vocabulary } = config;
  // Multiples of a large prime, modulo the vocabulary: pieces from all over it, the same ones each time.
  const sources = SOURCE_TOKENS.map((length) => [
    ...Array.from({ length }, (_, place) => 2 + (((place + 1) * (length + 1) * 7919) % (vocabulary - 3))),
    endToken,
  ]);
  const batch = await encodeBatch(encoder, sources, config.width);
  const state = makeDecoderState(config);
  const decoder = new CachedDecoder({ sessions, config, batch, state, bannedTokens: new Set([padToken]) });
  const maxTokens = sources.map(() => TARGET_TOKENS);
  const search = { beams: 2, lengthPenalty: 1, startToken, endToken, maxTokens };
  const results = await searchBeams(decoder, search, new AbortController().signal);
  const best = results.map(({ hypotheses }) => hypotheses[0]);
  return JSON.stringify(best.map((beam) => beam && listSteps(beam).map((step) => step.token)));
}
