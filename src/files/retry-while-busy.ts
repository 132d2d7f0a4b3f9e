import { platform } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { StorageError, systemCodeOf } from '../domain/error.js';

/** What Windows answers while another program has a file open; elsewhere these are refusals that last. */
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY']);
/** Virus scanners and search indexes let go within a fraction of a second: 1.3 seconds in all. */
const WAITS_MS = [10, 20, 40, 80, 160, 320, 640];

/** The system whose rules hold, and how to wait on it. */
interface Patience {
  /** As Node.js names it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  readonly pause: (waitMs: number) => Promise<unknown>;
}

const HERE: Patience = { platform: platform(), pause: (waitMs) => setTimeout(waitMs) };

/**
 * Does something to the file at `path`, and on Windows tries again for a while where another program has it open: there
 * a file that is open cannot be replaced or removed.
 * @throws {StorageError} `storage/in-use` when the other program did not let go; and what `action` throws.
 */
export async function retryWhileBusy<Result>(
  path: string,
  action: () => Promise<Result>,
  { platform, pause }: Patience = HERE,
): Promise<Result> {
  if (platform !== 'win32') return action();
  for (const waitMs of WAITS_MS) {
    try {
      return await action();
    } catch (error) {
      if (!BUSY.has(systemCodeOf(error) ?? '')) throw error;
    }
    await pause(waitMs);
  }
  return action().catch((error) => {
    throw BUSY.has(systemCodeOf(error) ?? '') ? makeInUseError(path, error) : error;
  });
}

function makeInUseError(path: string, cause: unknown): StorageError {
  return new StorageError(`cannot write ${path}: another program has it open`, {
    code: 'storage/in-use',
    hint: 'close it there (a spreadsheet, an editor) and run the same command again',
    cause,
  });
}
