import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { InterruptedError, StorageError, systemCodeOf } from '../domain/error.js';
import { isAlive, type LockHolder, makeOwnHolder, parseHolder, printHolder } from './lock-holder.js';
import { makeStorageError } from './make-storage-error.js';
import { retryWhileBusy } from './retry-while-busy.js';

const POLL_MS = 100;
const DEFAULT_WAIT_MS = 10_000;
/** Only what looks like a token is ever removed: a folder of the person's own with that name stays whole. */
const TOKEN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY']);

interface LockOptions {
  readonly signal?: AbortSignal;
  /** Called once, when another run turns out to hold the lock. */
  readonly onWait?: (holder: LockHolder) => void;
  /** How long to wait for the other run; 10 seconds unless told. `Infinity` waits as long as it lives. */
  readonly waitMs?: number;
  /** As for {@link makeStorageError}. */
  readonly elsewhere?: string;
}

/**
 * Runs `action` while no other run, of this process or another, holds the lock at `path`.
 * A holder that was killed loses its lock to the next who asks. Missing folders above `path` are made.
 *
 * The lock is a folder with one file in it, named by a random token, that says who holds it. It is prepared
 * aside and renamed into place: that succeeds only where there is nothing or an empty folder, so a lock is never
 * seen half made, and of two who claim it one wins. Clearing away a dead holder removes *its* file by name, so
 * it can never hit a successor's: the race that a single lock file with its process number inside cannot avoid.
 * @throws {StorageError} `storage/locked`, naming the holder, when the wait was too long.
 * @throws {InterruptedError} when `signal` is aborted while waiting.
 */
export async function withLock<T>(path: string, options: LockOptions, action: () => Promise<T>): Promise<T> {
  const token = randomUUID();
  await takeLock(path, token, options).catch((error) => {
    throw makeStorageError(error, path, options.elsewhere);
  });
  try {
    return await action();
  } finally {
    await releaseLock(path, token);
  }
}

async function takeLock(path: string, token: string, options: LockOptions): Promise<void> {
  const { signal, onWait, waitMs = DEFAULT_WAIT_MS } = options;
  await mkdir(dirname(path), { recursive: true });
  let said = false;
  for (let waitedMs = 0; ; waitedMs += POLL_MS) {
    const holder = await findHolder(path);
    if (holder === null && (await claim(path, token))) return;
    // Whether a run on another machine still lives cannot be seen from here.
    const isElsewhere = holder !== null && holder.host !== hostname();
    if (waitedMs >= (isElsewhere ? Math.min(waitMs, DEFAULT_WAIT_MS) : waitMs))
      throw makeLockedError(path, holder);
    if (holder !== null && !said) onWait?.(holder);
    said ||= holder !== null;
    await pause(signal);
  }
}

/** The living holder, null when the lock is free. What a dead one left is cleared away. */
async function findHolder(path: string): Promise<LockHolder | null> {
  for (const name of await readNames(path)) {
    const file = join(path, name);
    const text = await readIfThere(file);
    const holder = text === null ? null : parseHolder(text);
    if (holder !== null && isAlive(holder)) return holder;
    await remove(file);
  }
  return null;
}

async function claim(path: string, token: string): Promise<boolean> {
  const prepared = `${path}.${token}`;
  try {
    await mkdir(prepared);
    await writeFile(join(prepared, token), printHolder(makeOwnHolder()));
    await removeIfEmpty(path); // Windows does not rename over an empty folder.
    return await rename(prepared, path).then(() => true, isRefusalOfTaken);
  } finally {
    await rm(prepared, { recursive: true, force: true });
  }
}

function isRefusalOfTaken(error: unknown): false {
  // Preparing beside it went well, so a refusal to rename is not about permissions (Windows says EPERM).
  if (TAKEN.has(systemCodeOf(error) ?? '')) return false;
  throw error;
}

async function releaseLock(path: string, token: string): Promise<void> {
  await remove(join(path, token));
  await removeIfEmpty(path);
}

/** One who waits may be reading it just now. */
function remove(file: string): Promise<void> {
  return retryWhileBusy(file, () => rm(file, { force: true }));
}

async function removeIfEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}

async function readNames(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(ifThere<string[]>([]));
  return names.filter((name) => TOKEN.test(name));
}

async function readIfThere(path: string): Promise<string | null> {
  return retryWhileBusy(path, () => readFile(path, 'utf8')).catch(ifThere<string | null>(null));
}

function ifThere<T>(otherwise: T): (error: unknown) => T {
  return (error) => {
    if (systemCodeOf(error) === 'ENOENT') return otherwise;
    throw error;
  };
}

async function pause(signal: AbortSignal | undefined): Promise<void> {
  try {
    await setTimeout(POLL_MS, undefined, { ...(signal && { signal }) });
  } catch {
    throw new InterruptedError('stopped while waiting for another run');
  }
}

function makeLockedError(path: string, holder: LockHolder | null): StorageError {
  const here = holder === null || holder.host === hostname();
  const who = `process ${holder?.pid ?? 'unknown'}${here ? '' : ` on ${holder.host}`}`;
  return new StorageError(`another run is at work there: ${who} holds the lock ${path}`, {
    code: 'storage/locked',
    hint: printLockedHint(path, holder, here),
  });
}

function printLockedHint(path: string, holder: LockHolder | null, here: boolean): string {
  if (!here) return `wait until it is done; if that machine no longer runs it, remove the folder ${path}`;
  const next = 'wait until it is done, or stop it, and run the same command again';
  // Without its start, a process number may by now be another program's.
  return holder?.start === null ? `${next}; if it is another program, remove the folder ${path}` : next;
}
