import type { Files } from './ports.js';

/** Hashes of what is on disk now, by path; a file that is not there has none. */
export async function seeFiles(
  paths: readonly string[],
  files: Pick<Files, 'readBytesIfThere' | 'hash'>,
): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const bytes = await files.readBytesIfThere(path);
    if (bytes !== undefined) seen.set(path, files.hash(bytes));
  }
  return seen;
}

/** Whether two looks at files found the same: otherwise somebody changed one in between. */
export function isSameSight(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, hash]) => other.get(path) === hash);
}
