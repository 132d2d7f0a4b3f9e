import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TweeluikError } from '../domain/error.js';
import { makeStorageError } from './make-storage-error.js';
import { ownProcessId } from './running-process.js';

/**
 * Why nothing can be written in a folder, found out by writing; undefined where it can. A folder that is not there yet is
 * judged by the nearest one above it, in which it would be made.
 * @param elsewhere As for {@link makeStorageError}.
 */
export async function findWriteFailure(
  folder: string,
  elsewhere: string,
): Promise<TweeluikError | undefined> {
  const path = join(nearestFolderOf(folder), `.${ownProcessId}.tweeluik-doctor`);
  try {
    await writeFile(path, '', { flag: 'wx' });
    await rm(path);
    return undefined;
  } catch (error) {
    return makeStorageError(error, folder, elsewhere);
  }
}

function nearestFolderOf(folder: string): string {
  const above = dirname(folder);
  return isThere(folder) || above === folder ? folder : nearestFolderOf(above);
}

/** Whether a path leads to a file or folder. */
export function isThere(path: string): boolean {
  return existsSync(path);
}
