import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../dist/node/bin.js', import.meta.url));
const STAND_IN = fileURLToPath(new URL('../fixtures/stand-in-tiny', import.meta.url));

/** A folder and settings of its own, in which the real program is started as a process with a real, tiny model. */
export async function makeWorkplace() {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-fault-'));
  const at = (name: string) => join(folder, name);
  const env = { ...process.env, XDG_CONFIG_HOME: at('config'), XDG_CACHE_HOME: at('cache') };
  const start = (...args: string[]) => spawn(process.execPath, [BIN, ...args], { cwd: folder, env });
  const added = await waitForEnd(start('models', 'add', STAND_IN));
  if (added.code !== 0) throw new Error(added.stderr);
  return {
    /** For commands that translate; the others ask no model. */
    start: (...args: string[]) => start(...args, '--model', 'stand-in-tiny'),
    startPlain: start,
    write: (name: string, text: string) => writeFileSync(at(name), text),
    read: (name: string) => readFileSync(at(name), 'utf8'),
    isThere: (name: string) => existsSync(at(name)),
  };
}

/** Exit code (null when killed by a signal) and what was printed. */
export async function waitForEnd(child: ChildProcess) {
  const shown = { stdout: '', stderr: '' };
  child.stdout?.on('data', (text) => {
    shown.stdout += text;
  });
  child.stderr?.on('data', (text) => {
    shown.stderr += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...shown };
}

/** Waits until something is so; the test's own time limit is the only one. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(10);
}
