import { join } from 'node:path';
import type { ModelDescription, ModelsConfig } from '../../domain/model.js';
import { chooseCacheFolder, chooseSettingsFolder, type Surroundings } from './choose-folders.js';
import { type Fetch, makeFetch } from './make-fetch.js';
import { type Hub, makeHub } from './make-hub.js';

/** `models.json`, the person's own list: text and data. */
interface AddedModelsFormat {
  parse(text: string, path: string): readonly ModelDescription[];
  print(models: readonly ModelDescription[]): string;
}

/** Everything that the operations on models need to know. */
export interface ModelStore {
  readonly config: ModelsConfig;
  /** The program's own folder: bundled models are named relative to it. */
  readonly packageFolder: string;
  readonly cacheFolder: string;
  readonly addedModelsPath: string;
  readonly addedModels: AddedModelsFormat;
  readonly hub: Hub;
  readonly fetch: Fetch;
  /** The waits before a failed fetch is tried again; as many tries as there are waits, while nothing new arrives. */
  readonly retryDelaysMs: readonly number[];
}

interface StoreParts extends Surroundings {
  readonly config: ModelsConfig;
  readonly packageFolder: string;
  readonly addedModels: AddedModelsFormat;
}

/** @throws {ConfigError} when the environment names no usable hub. */
export function makeModelStore(parts: StoreParts): ModelStore {
  const { config, packageFolder, addedModels } = parts;
  return {
    config,
    packageFolder,
    addedModels,
    cacheFolder: chooseCacheFolder(parts),
    addedModelsPath: join(chooseSettingsFolder(parts), 'models.json'),
    hub: makeHub(parts.env),
    fetch: makeFetch(parts.env),
    retryDelaysMs: [1000, 2000, 4000, 8000],
  };
}

/** Where a model's files are, or will be once it is fetched. */
export function modelFolderOf(store: ModelStore, model: ModelDescription): string {
  switch (model.origin.kind) {
    case 'bundled':
      return join(store.packageFolder, model.origin.folder);
    case 'added':
      return model.origin.folder;
    case 'hub':
      return join(store.cacheFolder, 'models', model.id, model.revision);
  }
}
