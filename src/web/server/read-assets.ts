import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { InputError, systemCodeOf } from '../../domain/error.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of the built page. */
interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** By the path in its address: `/`, `/assets/page.js`. What is not in here is never served. */
export type Assets = ReadonlyMap<string, Asset>;

/** Reads the built page. @throws {InputError} `review/no-page` when it was not built. */
export async function readAssets(folder: string): Promise<Assets> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(toNothing);
  const assets = new Map<string, Asset>();
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    assets.set(makeAddress(path.slice(folder.length)), { type, bytes: await readFile(path) });
  }
  if (assets.has('/')) return assets;
  throw new InputError(`the review page is not there: ${join(folder, 'index.html')} was not built`, {
    code: 'review/no-page',
    hint: 'run `npm run build` in the folder of the program',
  });
}

function makeAddress(path: string): string {
  const address = `/${path.replaceAll('\\', '/').replace(/^\/+/, '')}`;
  return address === '/index.html' ? '/' : address;
}

function toNothing(error: unknown): [] {
  if (systemCodeOf(error) === 'ENOENT') return [];
  throw error;
}
