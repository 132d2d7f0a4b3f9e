import type { EngineProvider } from '../app/ports.js';
import type { Engine } from '../domain/engine.js';
import type { ModelDescription } from '../domain/model.js';
import { openMarianEngine } from '../engines/open-marian-engine.js';
import { makeEngineSignature, readModel } from '../engines/store/describe-model.js';
import { resolveModel } from '../engines/store/resolve-model.js';
import { type DecodingFlags, overrideDecoding } from './decoding-flags.js';
import type { Io } from './io.js';
import { openModelStore } from './open-model-store.js';
import type { CliProgress } from './progress.js';

/** What the flags say about the engine; what they leave out is up to `models.config.json`. */
export interface EngineRequest extends DecodingFlags {
  readonly model?: string | undefined;
  readonly offline: boolean;
  readonly threads?: number | undefined;
}

/** The engines of one run. One that was loaded serves all articles of the run. */
export interface Engines {
  makeProvider(request: EngineRequest, progress: CliProgress): EngineProvider;
  close(): Promise<void>;
}

/** Marian engines from the model store. */
export function makeEngines(io: Io): Engines {
  let opened: Promise<Engine> | undefined;
  return {
    makeProvider(request, progress) {
      const store = openModelStore(io);
      const describe = (model: ModelDescription) => {
        const signature = makeEngineSignature(model);
        return { ...signature, decoding: overrideDecoding(signature.decoding, request) };
      };
      return {
        describeWanted: async () => {
          const { config } = await store;
          return describe(await readModel(await store, request.model ?? config.defaultModel));
        },
        choose: async (signal) => {
          const { offline, model: wanted = null } = request;
          const fetching = { signal, onProgress: progress.showFetch, onWait: progress.showFetchWait };
          const { model, folder, notice } = await resolveModel(await store, { wanted, offline, ...fetching });
          const signature = describe(model);
          const threads = request.threads ?? (await store).config.threads ?? undefined;
          const open = () => {
            opened ??= openMarianEngine({
              folder,
              ...signature,
              ...(threads === undefined ? {} : { threads }),
            });
            return opened;
          };
          return { signature, notice, open };
        },
      };
    },
    close: async () => (await opened?.catch(() => undefined))?.close(),
  };
}
