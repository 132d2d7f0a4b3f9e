import { availableParallelism } from 'node:os';
import type { Engine } from '../domain/engine.js';
import type { EngineSignature } from '../domain/signature.js';
import { MarianEngine } from './marian/marian-engine.js';
import { readMarianModel } from './marian/marian-model.js';

export interface MarianEngineOptions extends EngineSignature {
  /** Where the files of the model are, as `Xenova/opus-mt-nl-en` publishes them. */
  readonly folder: string;
  /** Threads that one step of the network may use; the number of cores when left out. */
  readonly threads?: number;
}

/**
 * Loads a Marian model and makes an engine of it.
 * @throws {ModelError} when a file is missing, damaged or does not load.
 */
export async function openMarianEngine(options: MarianEngineOptions): Promise<Engine> {
  const { folder, threads = availableParallelism(), model, revision, filesHash, decoding } = options;
  return new MarianEngine(await readMarianModel(folder, threads), { model, revision, filesHash, decoding });
}
