import { messageOf, StorageError, systemCodeOf, TweeluikError } from '../domain/error.js';

interface Refusal {
  readonly code: string;
  readonly reason: string;
  readonly hint: (elsewhere: string) => string;
}

const FULL: Refusal = {
  code: 'storage/disk-full',
  reason: 'the disk is full',
  hint: (elsewhere) => `free some space, or ${elsewhere}; then run the same command again`,
};
const READ_ONLY: Refusal = {
  code: 'storage/read-only',
  reason: 'that disk is read-only',
  hint: (elsewhere) => elsewhere,
};
const FORBIDDEN: Refusal = {
  code: 'storage/no-permission',
  reason: 'no permission to write there',
  hint: (elsewhere) => `change the permissions of that place, or ${elsewhere}`,
};

const REFUSALS: Readonly<Record<string, Refusal>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: READ_ONLY,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
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
  const refusal = REFUSALS[systemCodeOf(error) ?? ''];
  return new StorageError(`cannot write ${path}: ${refusal?.reason ?? messageOf(error)}`, {
    code: refusal?.code ?? 'storage/write-failed',
    hint: refusal?.hint(elsewhere) ?? elsewhere,
    cause: error,
  });
}
