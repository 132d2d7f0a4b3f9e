import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../domain/engine.js';
import type { EngineSignature } from '../domain/signature.js';
import { readDecodingOptions } from './marian/decoding-options.js';
import { Lanes, makeOwnLane } from './marian/lanes.js';
import { readMarianConfig } from './marian/marian-config.js';
import { MarianEngine } from './marian/marian-engine.js';
import { type NetworkOptions, openNetworks } from './marian/networks.js';
import { makeProcessLane } from './marian/process-lane.js';
import { DECODER } from './marian/sessions.js';
import { readTokenizer } from './marian/tokenizer.js';

export interface MarianEngineOptions extends EngineSignature {
  /** Where the files of the model are, as `Xenova/opus-mt-nl-en` publishes them. */
  readonly folder: string;
  /** Cores to use; all of them when left out. */
  readonly threads?: number;
  /**
   * Where rewritten networks are kept from one run to the next, for all models; they are made anew each time when
   * it is left out.
   */
  readonly derivedFolder?: string;
}

/**
 * Loads a Marian model and makes an engine of it.
 * @throws {ConfigError} `config/decoding` for options that it does not know.
 * @throws {ModelError} when a file is missing, damaged or does not load.
 */
export async function openMarianEngine(options: MarianEngineOptions): Promise<Engine> {
  const { folder, threads = availableParallelism(), derivedFolder, ...signature } = options;
  const { model, revision, filesHash, decoding } = signature;
  // Before anything is loaded, which would stay open.
  readDecodingOptions(signature);
  const config = await readMarianConfig(folder);
  const tokenizer = await readTokenizer(folder);
  const kept = derivedFolder && { derivedFolder: join(derivedFolder, `${filesHash}-${REWRITE}`) };
  const lanes = await openLanes({ folder, config, threads, ...kept });
  return new MarianEngine({ config, tokenizer, lanes }, { model, revision, filesHash, decoding });
}

/** Counts the ways in which networks were rewritten; what an older version kept is not used any more. */
const REWRITE = 4;

/**
 * The steps of a small network are too short for a second thread to help (on two cores it made them slower), so its
 * batches run side by side instead. Those of a large network use all threads, and its weights are in memory only once.
 */
async function openLanes(options: NetworkOptions): Promise<Lanes> {
  const isSmall = await stat(join(options.folder, DECODER)).then(
    ({ size }) => size <= SMALL_DECODER_BYTES,
    () => false,
  );
  const count = isSmall ? Math.min(options.threads, MOST_LANES) : 1;
  const each = isSmall ? { ...options, threads: 1 } : options;
  // Opened before the others, so that they find the rewritten decoder.
  const own = makeOwnLane(await openNetworks(each));
  return new Lanes([own, ...Array.from({ length: count - 1 }, () => makeProcessLane(each))]);
}

const SMALL_DECODER_BYTES = 32 * 2 ** 20;

/** A further lane of the bundled model is a process of about 120 MB. */
const MOST_LANES = 4;
