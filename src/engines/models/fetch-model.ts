import { join } from 'node:path';
import type { ModelDescription, ModelFile } from '../../domain/model.js';
import type { LockHolder } from '../../files/lock-holder.js';
import { withLock } from '../../files/with-lock.js';
import { ELSEWHERE, fetchFile } from './fetch-file.js';
import { inspectFiles, type Thoroughness } from './inspect-files.js';
import { makeFileUrl } from './make-hub.js';
import { type ModelStore, modelFolderOf } from './model-store.js';

/** How far a fetch is, over all files of the model. */
export interface FetchProgress {
  readonly model: string;
  /** The file that is coming in. */
  readonly path: string;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Called for every piece that arrives: throttle it. */
  readonly onProgress?: (progress: FetchProgress) => void;
  /** Called once when another run is fetching the same model, which is then waited for and used. */
  readonly onWait?: (holder: LockHolder) => void;
}

interface HubModel {
  readonly model: ModelDescription;
  readonly repository: string;
}

/**
 * Fetches the files of a hub model that are not there or not right; gives those that it fetched.
 * A model that is complete is not locked and not written to, so that a read-only cache serves.
 * @throws {ModelError} @throws {StorageError} @throws {InterruptedError}
 */
export async function fetchModel(
  store: ModelStore,
  hubModel: HubModel,
  options: FetchOptions & { readonly thoroughness: Thoroughness },
): Promise<readonly ModelFile[]> {
  const folder = modelFolderOf(store, hubModel.model);
  const findWanted = () => findNotRight(folder, hubModel.model, options.thoroughness);
  if ((await findWanted()).length === 0) return [];
  const { signal, onWait } = options;
  const lockOptions = {
    signal,
    waitMs: Number.POSITIVE_INFINITY,
    elsewhere: ELSEWHERE,
    ...(onWait && { onWait }),
  };
  return withLock(`${folder}.lock`, lockOptions, async () => {
    const wanted = await findWanted();
    await fetchFiles(store, hubModel, { ...options, wanted });
    return wanted;
  });
}

async function findNotRight(folder: string, model: ModelDescription, thoroughness: Thoroughness) {
  const inspected = await inspectFiles(folder, model.files, thoroughness);
  return inspected.filter(({ state }) => state !== 'right').map(({ file }) => file);
}

async function fetchFiles(
  store: ModelStore,
  { model, repository }: HubModel,
  { wanted, signal, onProgress }: FetchOptions & { readonly wanted: readonly ModelFile[] },
): Promise<void> {
  const bytesTotal = sumBytes(model.files);
  let bytesBefore = bytesTotal - sumBytes(wanted);
  for (const file of wanted) {
    const url = makeFileUrl(store.hub, repository, model, file.path);
    const onBytes = (bytes: number) =>
      onProgress?.({ model: model.id, path: file.path, bytesDone: bytesBefore + bytes, bytesTotal });
    const { fetch, hub, retryDelaysMs } = store;
    const target = join(modelFolderOf(store, model), file.path);
    await fetchFile({ fetch, hub, url, file, signal, onBytes }, target, retryDelaysMs);
    bytesBefore += file.bytes;
  }
}

export function sumBytes(files: readonly ModelFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}
