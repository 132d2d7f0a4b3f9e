import type { ModelDescription, ModelFile } from '../../domain/model.js';
import { readModel } from './describe-model.js';
import { type FetchOptions, fetchModel } from './fetch-model.js';
import { inspectFiles } from './inspect-files.js';
import { makeAbsentError } from './make-absent-error.js';
import { type ModelStore, modelFolderOf } from './model-store.js';

interface PulledModel {
  readonly model: ModelDescription;
  readonly folder: string;
  /** Empty when all were there and right already. */
  readonly fetched: readonly ModelFile[];
}

/**
 * Sees to it that a model is there and right to the last byte; of a hub model, what is not gets fetched.
 * @throws {ModelError} @throws {StorageError} @throws {InterruptedError}
 */
export async function pullModel(store: ModelStore, id: string, options: FetchOptions): Promise<PulledModel> {
  const model = await readModel(store, id);
  const folder = modelFolderOf(store, model);
  if (model.origin.kind === 'hub') {
    const hubModel = { model, repository: model.origin.repository };
    return {
      model,
      folder,
      fetched: await fetchModel(store, hubModel, { ...options, thoroughness: 'contents' }),
    };
  }
  const inspected = await inspectFiles(folder, model.files, 'contents');
  if (inspected.some(({ state }) => state !== 'right')) throw makeAbsentError(model, folder, inspected);
  return { model, folder, fetched: [] };
}
