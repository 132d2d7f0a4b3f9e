import {
  access,
  constants,
  type FileHandle,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCodeOf } from '../domain/error.js';
import { makeStorageError } from './make-storage-error.js';
import { retryWhileBusy } from './retry-while-busy.js';
import { isRunning, ownProcessId } from './running-process.js';

const TEMPORARY_ENDING = '.tweeluik-tmp';
let writes = 0;

/**
 * Writes a file so that any reader, and any crash, finds either all of the old content or all of the new.
 * The file's mode is kept; a link stays a link. Two writers at once do no harm, but the last one wins:
 * whoever reads, changes and writes holds a lock (`withLock`) around it.
 *
 * Not `write-file-atomic`: its 7.0.0 ignores a short write, so a full disk leaves a truncated file under the
 * final name without an error.
 * @param elsewhere As for {@link makeStorageError}.
 * @throws {StorageError} full disk, read-only disk, no permission, no such folder.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  elsewhere?: string,
): Promise<void> {
  try {
    const target = await resolveLink(path);
    await sweepLeftovers(target);
    writes += 1;
    await replace(target, join(dirname(target), makeTemporaryName(target)), content);
  } catch (error) {
    throw makeStorageError(error, path, elsewhere);
  }
}

async function replace(target: string, temporary: string, content: string | Uint8Array): Promise<void> {
  const mode = await findMode(target);
  try {
    const file = await open(temporary, 'wx');
    await writeThrough(file, content, mode).finally(() => file.close());
    await retryWhileBusy(target, () => rename(temporary, target));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

async function writeThrough(file: FileHandle, content: string | Uint8Array, mode: number | null) {
  await file.writeFile(content);
  if (mode !== null) await file.chmod(mode);
  await file.sync();
}

async function resolveLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return path;
    throw error;
  }
}

/** The mode to keep, null for a new file. A file that its owner made read-only is left alone: a rename would not ask. */
async function findMode(target: string): Promise<number | null> {
  try {
    await access(target, constants.W_OK);
    return (await stat(target)).mode;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** After the rename, so that the new name too survives a power cut. Windows cannot open a folder, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function makeTemporaryName(target: string): string {
  return `.${basename(target)}.${ownProcessId}-${writes}${TEMPORARY_ENDING}`;
}

/** A run that was killed while it wrote could not tidy up: its successor does. */
async function sweepLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  const start = `.${basename(target)}.`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(start) || !name.endsWith(TEMPORARY_ENDING)) continue;
    if (!isRunning(Number.parseInt(name.slice(start.length), 10)))
      await rm(join(folder, name), { force: true });
  }
}
