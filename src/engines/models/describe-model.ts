import { readFile } from 'node:fs/promises';
import { ModelError, systemCodeOf } from '../../domain/error.js';
import type { ModelDescription } from '../../domain/model.js';
import type { EngineSignature } from '../../domain/signature.js';
import { makeFilesHash } from './inspect-files.js';
import type { ModelStore } from './model-store.js';

/** What a model makes of an engine's signature; looks at neither disk nor network. */
export function makeEngineSignature({ id, revision, files, decoding }: ModelDescription): EngineSignature {
  return { model: id, revision, filesHash: makeFilesHash(files), decoding };
}

/** The models of the program and those that the person added. @throws {ConfigError} when `models.json` is wrong. */
export async function readAllModels(store: ModelStore): Promise<readonly ModelDescription[]> {
  return [...store.config.models, ...(await readAddedModels(store))];
}

/** @throws {ModelError} when there is no model of that id. */
export async function readModel(store: ModelStore, id: string): Promise<ModelDescription> {
  const known = store.config.models.find((model) => model.id === id);
  if (known !== undefined) return known;
  const added = await readAddedModels(store);
  return added.find((model) => model.id === id) ?? throwUnknown(id, [...store.config.models, ...added]);
}

/** An empty list where nothing was ever added. */
export async function readAddedModels(store: ModelStore): Promise<readonly ModelDescription[]> {
  const { addedModelsPath: path, addedModels } = store;
  const text = await readFile(path, 'utf8').catch((error) => {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw new ModelError(`cannot read ${path}`, {
      code: 'model/list-unreadable',
      hint: `change the permissions of ${path}`,
      cause: error,
    });
  });
  return text === undefined ? [] : addedModels.parse(text, path);
}

function throwUnknown(id: string, models: readonly ModelDescription[]): never {
  throw new ModelError(`there is no model "${id}"; there are ${models.map((model) => model.id).join(', ')}`, {
    code: 'model/unknown',
    hint: 'run `tweeluik models list` to see them, or `tweeluik models add DIR` to add your own',
  });
}
