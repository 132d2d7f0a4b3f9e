import { createHash } from 'node:crypto';
import { access, constants, copyFile, mkdir, readFile } from 'node:fs/promises';
import { platform as findPlatform } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { InputError, InterruptedError, StorageError, systemCodeOf } from '../domain/error.js';
import { STANDARD_INPUT } from '../domain/standard-input.js';
import { makeStorageError } from './make-storage-error.js';
import { readBytes } from './read-file.js';
import { findForbiddenName } from './windows-names.js';
import { withLock } from './with-lock.js';
import { writeAtomically } from './write-atomically.js';

interface ArticleFilesOptions {
  readonly stdin: Readable;
  /** Aborted at Ctrl-C: ends the wait for standard input. */
  readonly signal: AbortSignal;
  /** Relative paths start here. */
  readonly cwd: string;
  /** Called once when another run holds a folder or a file. */
  readonly onWait: (path: string, processId: number) => void;
  /** The system whose rules for names hold, as Node.js names it; this one unless told. */
  readonly platform?: string;
}

/** The disk edge of `app/ports.ts`. Messages name paths as the person wrote them. */
export function makeArticleFiles(options: ArticleFilesOptions) {
  const { stdin, signal, cwd, onWait, platform = findPlatform() } = options;
  const at = (path: string) => resolve(cwd, path);
  const atName = (path: string) => {
    if (platform === 'win32') assertName(path);
    return at(path);
  };
  const lock = <T>(path: string, options: { shown: string; signal: AbortSignal }, action: () => Promise<T>) =>
    withLock(
      path,
      {
        signal: options.signal,
        onWait: ({ pid }) => onWait(options.shown, pid),
        waitMs: Number.POSITIVE_INFINITY,
      },
      action,
    );
  return {
    readBytes: async (path: string): Promise<Uint8Array> =>
      path === STANDARD_INPUT ? readStream(stdin, signal) : readBytes(at(path), path),
    readBytesIfThere: async (path: string): Promise<Uint8Array | undefined> =>
      readBytes(at(path), path).catch((error: unknown) => {
        if (error instanceof InputError && error.code === 'input/not-found') return undefined;
        throw error;
      }),
    isThere: async (path: string): Promise<boolean> =>
      access(at(path)).then(
        () => true,
        (error) => !['ENOENT', 'ENOTDIR'].includes(systemCodeOf(error) ?? ''),
      ),
    write: async (path: string, content: string | Uint8Array): Promise<void> =>
      writeIfChanged(atName(path), content),
    keepCopy: async (path: string): Promise<string> => join(dirname(path), await keepCopy(at(path))),
    withFolderLock: async <T>(folder: string, signal: AbortSignal, action: () => Promise<T>): Promise<T> =>
      lock(join(atName(folder), '.lock'), { shown: folder, signal }, action),
    withFileLock: <T>(path: string, signal: AbortSignal, action: () => Promise<T>): Promise<T> =>
      lock(`${at(path)}.lock`, { shown: path, signal }, action),
    hash: (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex'),
  };
}

/** @throws {StorageError} `storage/name` where Windows would take the name for something else, or change it. */
function assertName(path: string): void {
  const name = findForbiddenName(path);
  if (name === undefined) return;
  throw new StorageError(`cannot write ${path}: "${name}" cannot be a name on Windows`, {
    code: 'storage/name',
    hint: 'choose another folder with --out DIR',
  });
}

async function readStream(stream: Readable, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await buffer(addAbortSignal(signal, stream));
  } catch (error) {
    throw signal.aborted ? new InterruptedError() : error;
  }
}

/** Writes atomically, making the folder if need be; a file that holds just this is not touched. */
async function writeIfChanged(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content);
  const present = await readFile(path).catch(() => undefined);
  if (present?.equals(bytes)) return;
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw makeStorageError(error, path);
  }
  await writeAtomically(path, bytes);
}

/** Copies `review.tsv` to `review.kept-1.tsv`, or the next free number, and gives the new name. */
async function keepCopy(path: string): Promise<string> {
  const stem = basename(path, extname(path));
  for (let number = 1; ; number += 1) {
    const copy = join(dirname(path), `${stem}.kept-${number}${extname(path)}`);
    try {
      await copyFile(path, copy, constants.COPYFILE_EXCL);
      return basename(copy);
    } catch (error) {
      if (systemCodeOf(error) !== 'EEXIST') throw makeStorageError(error, copy);
    }
  }
}
