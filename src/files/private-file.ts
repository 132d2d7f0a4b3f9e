import { rm, writeFile } from 'node:fs/promises';
import { makeStorageError } from './make-storage-error.js';

/** Writes a small file that no other user of this machine can read. Gives what removes it again. */
export async function writePrivateFile(path: string, text: string): Promise<() => Promise<void>> {
  try {
    // One that is there could be open to others, or a link to somewhere.
    await rm(path, { force: true });
    await writeFile(path, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw makeStorageError(error, path);
  }
  return () => rm(path, { force: true });
}
