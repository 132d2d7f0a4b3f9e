import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ModelError, messageOf, systemCodeOf } from '../../domain/error.js';

const HINT = 'run `tweeluik models verify` to see which files of the model are missing or damaged';

/** @throws {ModelError} `model/file-missing` or `model/file-unreadable`. */
export async function assertModelFile(folder: string, name: string): Promise<void> {
  await explainFailure(join(folder, name), access);
}

/** @throws {ModelError} as above, or `model/file-invalid` when the content is not what `schema` asks for. */
export async function readModelJson<T>(folder: string, name: string, schema: z.ZodType<T>): Promise<T> {
  const text = await explainFailure(join(folder, name), (path) => readFile(path, 'utf8'));
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw makeInvalidFileError(join(folder, name), cause);
  }
}

/** A file that is there but does not hold what a Marian model needs. */
export function makeInvalidFileError(path: string, cause: unknown): ModelError {
  const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : messageOf(cause);
  return new ModelError(`${path} is not a file of a Marian model: ${reason}`, {
    code: 'model/file-invalid',
    hint: HINT,
    cause,
  });
}

async function explainFailure<T>(path: string, open: (path: string) => Promise<T>): Promise<T> {
  try {
    return await open(path);
  } catch (cause) {
    const isMissing = systemCodeOf(cause) === 'ENOENT';
    const code = isMissing ? 'model/file-missing' : 'model/file-unreadable';
    const message = isMissing ? `the model has no file ${path}` : `cannot read ${path}: ${messageOf(cause)}`;
    throw new ModelError(message, { code, hint: HINT, cause });
  }
}
