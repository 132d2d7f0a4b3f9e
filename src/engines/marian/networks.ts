import type { DecoderSessions } from './cached-decoder.js';
import { type DecoderState, makeDecoderState } from './decoder-state.js';
import type { MarianConfig } from './marian-config.js';
import type { InferenceSession } from './onnx-runtime.js';
import { openDecoder } from './open-decoder.js';
import { DECODER, ENCODER, openModelNetwork, openSession } from './sessions.js';

/** The networks of a model, open in this process. */
export interface Networks {
  readonly config: MarianConfig;
  readonly encoder: InferenceSession;
  readonly decoder: DecoderSessions;
  /** For one batch at a time. */
  readonly state: DecoderState;
}

export interface NetworkOptions {
  readonly folder: string;
  readonly config: MarianConfig;
  /** That one step may use. */
  readonly threads: number;
  /** See DecoderOptions. */
  readonly derivedFolder?: string;
}

/** @throws {ModelError} when a file is missing or does not load. */
export async function openNetworks({ folder, ...options }: NetworkOptions): Promise<Networks> {
  const { config, threads } = options;
  const encoder = await openModelNetwork(folder, ENCODER, (path) => openSession(path, threads));
  const decoder = await openModelNetwork(folder, DECODER, (path) =>
    openDecoder(path, { encoder, ...options }),
  );
  return { config, encoder, decoder, state: makeDecoderState(config) };
}
