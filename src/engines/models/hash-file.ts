import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ModelFile } from '../../domain/model.js';

/** SHA-256 of a file's content, in hexadecimal. Reads it piece by piece: model files are large. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk);
  }
  return hash.digest('hex');
}

/**
 * SHA-256 over a model's files, in hexadecimal: one line `SHA256  PATH` per file in order of path, as `sha256sum`
 * prints them, so that anyone can make it again.
 */
export function makeFilesHash(files: readonly ModelFile[]): string {
  const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  const byPath = lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  return createHash('sha256').update(byPath.join('')).digest('hex');
}
