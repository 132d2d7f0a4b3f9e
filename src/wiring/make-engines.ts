import { join } from 'node:path';
import type { EngineProvider } from '../app/ports.js';
import type { Engine } from '../domain/engine.js';
import type { ModelDescription } from '../domain/model.js';
import type { EngineOptions, EngineSignature } from '../domain/signature.js';
import { makeEngineSignature, readModel } from '../engines/models/describe-model.js';
import type { ModelStore } from '../engines/models/model-store.js';
import { resolveModel } from '../engines/models/resolve-model.js';
import type { MarianEngineOptions } from '../engines/open-marian-engine.js';
import { checkWhole } from './check-range.js';
import { openModelStore } from './open-model-store.js';
import type { Surroundings } from './program.js';

/** Who is told how far a model has come in. */
export interface FetchProgress {
  /** A model is coming in. */
  showFetch(fetch: { model: string; bytesDone: number; bytesTotal: number }): void;
  /** Another run fetches the same model. */
  showFetchWait(holder: { pid: number }): void;
}

/** What is wanted of the engine; what is left out is up to `models.config.json`. */
export interface EngineRequest {
  readonly model?: string | undefined;
  readonly offline: boolean;
  readonly threads?: number | undefined;
  /** Put over the model's own; the engine checks them. */
  readonly decoding?: EngineOptions | undefined;
}

/** The engines of one run. One that was loaded serves all articles of the run. */
export interface Engines {
  makeProvider(request: EngineRequest, progress: FetchProgress): EngineProvider;
  close(): Promise<void>;
}

/** Most commands need no engine, so its packages are loaded with the first. */
async function openEngine(options: MarianEngineOptions): Promise<Engine> {
  const { openMarianEngine } = await import('../engines/open-marian-engine.js');
  return openMarianEngine(options);
}

/** Marian engines from the model store. */
export function makeEngines(surroundings: Surroundings): Engines {
  let opened: Promise<Engine> | undefined;
  let opening: Promise<ModelStore> | undefined;
  const openStore = () => {
    opening ??= openModelStore(surroundings);
    return opening;
  };
  return {
    makeProvider: (request, progress) => ({
      describeWanted: async () => {
        const store = await openStore();
        return describe(await readModel(store, request.model ?? store.config.defaultModel), request);
      },
      choose: async (signal) => {
        const store = await openStore();
        const { offline, model: wanted = null } = request;
        const fetching = { signal, onProgress: progress.showFetch, onWait: progress.showFetchWait };
        const { model, folder, notice } = await resolveModel(store, { wanted, offline, ...fetching });
        const signature = describe(model, request);
        const derivedFolder = join(store.cacheFolder, 'derived');
        const options = { folder, derivedFolder, ...signature, ...threadsOf(request, store) };
        const open = () => {
          opened ??= openEngine(options);
          return opened;
        };
        return { signature, notice, open };
      },
    }),
    close: async () => (await opened?.catch(() => undefined))?.close(),
  };
}

function describe(model: ModelDescription, request: EngineRequest): EngineSignature {
  const signature = makeEngineSignature(model);
  return { ...signature, decoding: { ...signature.decoding, ...request.decoding } };
}

function threadsOf({ threads }: EngineRequest, { config }: ModelStore): { threads?: number } {
  const count = threads === undefined ? config.threads : checkWhole('threads', threads, { min: 1, max: 256 });
  return count === null ? {} : { threads: count };
}
