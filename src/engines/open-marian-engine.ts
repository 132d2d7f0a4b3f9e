import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../domain/engine.js';
import type { EngineSignature } from '../domain/signature.js';
import { MarianEngine } from './marian/marian-engine.js';
import { readMarianModel } from './marian/marian-model.js';

export interface MarianEngineOptions extends EngineSignature {
  /** Where the files of the model are, as `Xenova/opus-mt-nl-en` publishes them. */
  readonly folder: string;
  /** Threads that one step of the network may use; the number of cores when left out. */
  readonly threads?: number;
  /**
   * Where rewritten networks are kept from one run to the next, for all models; they are made anew each time when
   * it is left out.
   */
  readonly derivedFolder?: string;
}

/**
 * Loads a Marian model and makes an engine of it.
 * @throws {ModelError} when a file is missing, damaged or does not load.
 */
export async function openMarianEngine(options: MarianEngineOptions): Promise<Engine> {
  const { folder, threads = availableParallelism(), derivedFolder, ...signature } = options;
  const { model, revision, filesHash, decoding } = signature;
  const kept = derivedFolder && { derivedFolder: join(derivedFolder, `${filesHash}-${REWRITE}`) };
  const opened = await readMarianModel({ folder, threads, ...kept });
  return new MarianEngine(opened, { model, revision, filesHash, decoding });
}

/** Counts the ways in which networks were rewritten; what an older version kept is not used any more. */
const REWRITE = 3;
