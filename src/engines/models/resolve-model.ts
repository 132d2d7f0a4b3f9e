import { ModelError, messageOf, StorageError } from '../../domain/error.js';
import type { ModelDescription } from '../../domain/model.js';
import { readModel } from './describe-model.js';
import { type FetchOptions, fetchModel } from './fetch-model.js';
import { inspectFiles } from './inspect-files.js';
import { makeAbsentError, makeOfflineError } from './make-absent-error.js';
import { type ModelStore, modelFolderOf } from './model-store.js';

/** A model whose files are there. */
interface ResolvedModel {
  readonly model: ModelDescription;
  readonly folder: string;
  /** Why it is not the default one; null when it is, or when it was asked for. */
  readonly notice: string | null;
}

interface ModelRequest extends FetchOptions {
  /** The id that the person asked for; null for the default. */
  readonly wanted: string | null;
  /** Never touch the network. */
  readonly offline: boolean;
}

/**
 * The model to use. The default one is fetched where it is not there yet; if it cannot be had, the bundled one takes
 * its place and the notice says so. A model that was asked for by name is never replaced.
 * @throws {ModelError} @throws {StorageError} @throws {InterruptedError}
 */
export async function resolveModel(store: ModelStore, request: ModelRequest): Promise<ResolvedModel> {
  const model = await readModel(store, request.wanted ?? store.config.defaultModel);
  try {
    return { model, folder: await provide(store, model, request), notice: null };
  } catch (error) {
    const { fallbackModel } = store.config;
    const mayReplace = request.wanted === null && model.id !== fallbackModel;
    if (!mayReplace || !(error instanceof ModelError || error instanceof StorageError)) throw error;
    const fallback = await readModel(store, fallbackModel);
    const folder = await provide(store, fallback, request);
    return { model: fallback, folder, notice: printNotice(model, fallback, error) };
  }
}

/** The model's folder, once all its files are there. */
async function provide(store: ModelStore, model: ModelDescription, request: ModelRequest): Promise<string> {
  const folder = modelFolderOf(store, model);
  const inspected = await inspectFiles(folder, model.files, 'sizes');
  if (inspected.every(({ state }) => state === 'right')) return folder;
  if (model.origin.kind !== 'hub') throw makeAbsentError(model, folder, inspected);
  if (request.offline) throw makeOfflineError(model);
  await fetchModel(
    store,
    { model, repository: model.origin.repository },
    { ...request, thoroughness: 'sizes' },
  );
  return folder;
}

function printNotice(model: ModelDescription, fallback: ModelDescription, error: Error): string {
  return (
    `${messageOf(error)}; the small bundled ${fallback.id} stood in. For better translations: ` +
    `\`tweeluik models pull ${model.id}\`, then the same command with --refresh`
  );
}
