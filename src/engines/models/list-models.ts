import type { ListedModel, ModelDescription } from '../../domain/model.js';
import { readAllModels } from './describe-model.js';
import { sumBytes } from './fetch-model.js';
import { inspectFiles } from './inspect-files.js';
import { type ModelStore, modelFolderOf } from './model-store.js';

/** Every model that the program knows, with what is there of it. @throws {ConfigError} when `models.json` is wrong. */
export async function listModels(store: ModelStore): Promise<readonly ListedModel[]> {
  const models = await readAllModels(store);
  return Promise.all(models.map((model) => listModel(store, model)));
}

async function listModel(store: ModelStore, model: ModelDescription): Promise<ListedModel> {
  const folder = modelFolderOf(store, model);
  const inspected = await inspectFiles(folder, model.files, 'sizes');
  const right = inspected.filter(({ state }) => state === 'right').length;
  const absent = inspected.every(({ state }) => state === 'missing');
  const state = right === model.files.length ? 'ready' : absent ? 'absent' : 'incomplete';
  return { model, role: roleOf(store, model), folder, state, bytes: sumBytes(model.files) };
}

function roleOf({ config }: ModelStore, { id }: ModelDescription): ListedModel['role'] {
  if (id === config.defaultModel) return 'default';
  return id === config.fallbackModel ? 'fallback' : null;
}
