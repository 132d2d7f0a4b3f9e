import type { DecoderSessions } from './cached-decoder.js';
import { type DecoderMemory, makeDecoderMemory } from './decoder-memory.js';
import { type MarianConfig, readMarianConfig } from './marian-config.js';
import type { InferenceSession } from './onnx-runtime.js';
import { openDecoder } from './open-decoder.js';
import { DECODER, ENCODER, openModelNetwork, openSession } from './sessions.js';
import { readTokenizer, type Tokenizer } from './tokenizer.js';

/** A model in memory. */
export interface MarianModel {
  readonly config: MarianConfig;
  readonly tokenizer: Tokenizer;
  readonly encoder: InferenceSession;
  readonly decoder: DecoderSessions;
  /** For one batch at a time. */
  readonly memory: DecoderMemory;
}

export interface MarianModelOptions {
  readonly folder: string;
  readonly threads: number;
  /** See DecoderOptions. */
  readonly derivedFolder?: string;
}

/** @throws {ModelError} when a file is missing or does not load. */
export async function readMarianModel({ folder, ...options }: MarianModelOptions): Promise<MarianModel> {
  const config = await readMarianConfig(folder);
  const tokenizer = await readTokenizer(folder);
  const encoder = await openModelNetwork(folder, ENCODER, (path) => openSession(path, options.threads));
  const decoder = await openModelNetwork(folder, DECODER, (path) =>
    openDecoder(path, { encoder, config, ...options }),
  );
  return { config, tokenizer, encoder, decoder, memory: makeDecoderMemory(config) };
}
