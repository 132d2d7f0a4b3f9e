import { messageOf, StorageError, systemCodeOf, TweeluikError } from '../domain/error.js';

interface Failure {
  readonly code: string;
  readonly reason: string;
  readonly hint: (elsewhere: string) => string;
}

const FULL: Failure = {
  code: 'storage/disk-full',
  reason: 'the disk is full',
  hint: (elsewhere) => `free some space, or ${elsewhere}; then run the same command again`,
};
const READ_ONLY: Failure = {
  code: 'storage/read-only',
  reason: 'that disk is read-only',
  hint: (elsewhere) => elsewhere,
};
const FORBIDDEN: Failure = {
  code: 'storage/no-permission',
  reason: 'no permission to write there',
  hint: (elsewhere) => `change the permissions of that place, or ${elsewhere}`,
};

const IN_USE: Failure = {
  code: 'storage/in-use',
  reason: 'another program has it open',
  hint: (elsewhere) => `close it there, or ${elsewhere}`,
};

const FAILURES: Readonly<Record<string, Failure>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: READ_ONLY,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EBUSY: IN_USE,
  ENOENT: {
    code: 'storage/no-such-folder',
    reason: 'that folder does not exist',
    hint: (elsewhere) => `make the folder first, or ${elsewhere}`,
  },
};

/**
 * The error to throw when the disk refused to write at `path`. Errors of ours pass unchanged.
 * @param elsewhere How the person can have it written somewhere else, as an imperative.
 */
export function makeStorageError(
  error: unknown,
  path: string,
  elsewhere = 'choose another folder with --out DIR',
): TweeluikError {
  if (error instanceof TweeluikError) return error;
  const failure = FAILURES[systemCodeOf(error) ?? ''];
  return new StorageError(`cannot write ${path}: ${failure?.reason ?? messageOf(error)}`, {
    code: failure?.code ?? 'storage/write-failed',
    hint: failure?.hint(elsewhere) ?? elsewhere,
    cause: error,
  });
}
