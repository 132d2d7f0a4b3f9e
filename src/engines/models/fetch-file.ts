import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { InterruptedError } from '../../domain/error.js';
import { makeStorageError } from '../../files/make-storage-error.js';
import { retryWhileBusy } from '../../files/retry-while-busy.js';
import { isWorthRetrying, makeContentError, makeContinuationError } from './fetch-errors.js';
import { type FileFetch, fetchRest, measurePart } from './fetch-rest.js';
import { hashFile } from './inspect-files.js';

/** How to have a model written somewhere else, for errors of the disk. */
export const ELSEWHERE = 'set TWEELUIK_CACHE to a folder with room for the model';

/**
 * Fetches one file to `target`. It grows as `TARGET.part`, which a later try or a later run goes on with, and gets its
 * name only when size and SHA-256 are right.
 * @param retryDelaysMs The waits before a next try, spent while nothing new arrives: a bad line that brings a little
 *   at each try is used to the end.
 * @throws {ModelError} unreachable, refused, or not the right file. @throws {StorageError} @throws {InterruptedError}
 */
export async function fetchFile(
  fetching: FileFetch,
  target: string,
  retryDelaysMs: readonly number[],
): Promise<void> {
  const part = `${target}.part`;
  try {
    await mkdir(dirname(part), { recursive: true });
    await fetchWithRetries(fetching, part, retryDelaysMs);
    await retryWhileBusy(target, () => rename(part, target));
  } catch (error) {
    throw makeStorageError(error, part, ELSEWHERE);
  }
}

async function fetchWithRetries(
  fetching: FileFetch,
  part: string,
  delaysMs: readonly number[],
): Promise<void> {
  const size = await measurePart(part);
  let tries = { farthest: size, failures: 0, reached: false };
  for (;;) {
    try {
      return await fetchOnce(fetching, part);
    } catch (error) {
      tries = countFailure(tries, await measurePart(part));
      const delayMs = delaysMs[tries.failures - 1];
      if (delayMs === undefined || !isWorthRetrying(error, tries.reached)) throw error;
      await pause(delayMs, fetching.signal);
    }
  }
}

interface Tries {
  readonly farthest: number;
  /** In a row, without anything new. */
  readonly failures: number;
  readonly reached: boolean;
}

function countFailure({ farthest, failures, reached }: Tries, size: number): Tries {
  if (size > farthest) return { farthest: size, failures: 1, reached: true };
  return { farthest, failures: failures + 1, reached };
}

async function fetchOnce(fetching: FileFetch, part: string): Promise<void> {
  const { url, file } = fetching;
  const start = await fetchRest(fetching, part);
  // Read back from the disk, not hashed on the way: that covers the start of a resumed file, and the disk itself.
  if ((await hashFile(part)) === file.sha256) return;
  await rm(part);
  const message = `${url} does not have the SHA-256 that it should have, ${file.sha256}`;
  throw start > 0 ? makeContinuationError(message) : makeContentError(message, 'model/wrong-content');
}

async function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  await setTimeout(delayMs, undefined, { signal }).catch(() => {
    throw new InterruptedError();
  });
}
