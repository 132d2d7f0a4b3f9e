import { InterruptedError, StorageError } from '../domain/error.js';
import type { Ports } from './ports.js';

/** A person waits for the answer. */
const WAIT_MS = 3000;

/**
 * Runs the action while no other run works in this folder.
 * @throws {StorageError} `storage/locked` when another run was at work for longer than a person waits.
 */
export async function lockSoon<T>(
  folder: string,
  { files, signal }: Pick<Ports, 'files' | 'signal'>,
  action: () => Promise<T>,
): Promise<T> {
  let isLocked = false;
  const patience = AbortSignal.any([signal, AbortSignal.timeout(WAIT_MS)]);
  try {
    return await files.withFolderLock(folder, patience, async () => {
      isLocked = true;
      return action();
    });
  } catch (error) {
    if (isLocked || !(error instanceof InterruptedError)) throw error;
    throw new StorageError(`another run of tweeluik is at work in ${folder}`, {
      code: 'storage/locked',
      hint: 'nothing was stored; it can be when that run is done',
    });
  }
}
