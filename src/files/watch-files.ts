import { unwatchFile, watchFile } from 'node:fs';

const LOOK_EVERY_MS = 500;

/**
 * Calls back soon after one of the files changed, came or went, until the function that comes back is called.
 * It looks now and then: notices from the system (`fs.watch`) follow the old file where a new one is renamed over it, and
 * do not come from drives of other machines.
 */
export function watchFiles(paths: readonly string[], onChange: () => void): () => void {
  for (const path of paths) watchFile(path, { interval: LOOK_EVERY_MS, persistent: false }, onChange);
  return () => {
    for (const path of paths) unwatchFile(path, onChange);
  };
}
