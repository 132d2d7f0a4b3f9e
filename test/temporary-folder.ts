import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All that tests, and the programs that they start, leave in the temporary folder lies in one, which goes with them. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-tests-'));
  // Some tests go on as another user.
  chmodSync(folder, 0o755);
  // The first for Linux and macOS, the others for Windows.
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
