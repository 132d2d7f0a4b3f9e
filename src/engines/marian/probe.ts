import { listSteps } from './beam.js';
import { searchBeams } from './beam-search.js';
import { CachedDecoder, type DecoderSessions } from './cached-decoder.js';
import { makeDecoderMemory } from './decoder-memory.js';
import { encodeBatch } from './encoder.js';
import type { MarianConfig } from './marian-config.js';
import type { InferenceSession } from './onnx-runtime.js';

const SOURCE_TOKENS = [24, 17, 9, 3];
const TARGET_TOKENS = 16;

/** True when two forms of a decoder find the same targets for some sources of random pieces. */
export async function isSameDecoder(
  { encoder, config }: { readonly encoder: InferenceSession; readonly config: MarianConfig },
  one: DecoderSessions,
  other: DecoderSessions,
): Promise<boolean> {
  const { startToken, endToken, padToken, vocabulary } = config;
  // Multiples of a large prime, modulo the vocabulary: pieces from all over it, the same ones each time.
  const sources = SOURCE_TOKENS.map((length) => [
    ...Array.from({ length }, (_, place) => 2 + (((place + 1) * (length + 1) * 7919) % (vocabulary - 3))),
    endToken,
  ]);
  const batch = await encodeBatch(encoder, sources, padToken);
  const memory = makeDecoderMemory(config);
  const maxTokens = sources.map(() => TARGET_TOKENS);
  const search = { beams: 2, lengthPenalty: 1, startToken, endToken, maxTokens };
  const find = async (sessions: DecoderSessions): Promise<string> => {
    const decoder = new CachedDecoder({ sessions, config, batch, memory, bannedTokens: new Set([padToken]) });
    const results = await searchBeams(decoder, search, new AbortController().signal);
    return JSON.stringify(
      results.map(({ hypotheses: [best] }) => best && listSteps(best).map((step) => step.token)),
    );
  };
  return (await find(one)) === (await find(other));
}
