import type { ModelDescription } from '../../domain/model.js';
import { readModel } from './describe-model.js';
import { type InspectedFile, inspectFiles } from './inspect-files.js';
import { makeAbsentError } from './make-absent-error.js';
import { type ModelStore, modelFolderOf } from './model-store.js';

export interface VerifiedModel {
  readonly model: ModelDescription;
  readonly folder: string;
  readonly files: readonly InspectedFile[];
}

/** Reads every file of a model and says which are not as published. @throws {ModelError} when the id is unknown. */
export async function verifyModel(store: ModelStore, id: string): Promise<VerifiedModel> {
  const model = await readModel(store, id);
  const folder = modelFolderOf(store, model);
  return { model, folder, files: await inspectFiles(folder, model.files, 'contents') };
}

/** The folder of a model that is there. @throws {ModelError} when the id is unknown or files are missing. */
export async function locateModel(store: ModelStore, id: string): Promise<string> {
  const model = await readModel(store, id);
  const folder = modelFolderOf(store, model);
  const inspected = await inspectFiles(folder, model.files, 'sizes');
  if (inspected.some(({ state }) => state !== 'right')) throw makeAbsentError(model, folder, inspected);
  return folder;
}
