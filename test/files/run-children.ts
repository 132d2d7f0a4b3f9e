import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tweeluik-test-'));
}

/** Compiles source files (and what they import) to JavaScript that other processes can run. */
export function compile(...sources: readonly string[]): string {
  const folder = join(makeFolder(), 'dist');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const options =
    '--ignoreConfig --rootDir src --module nodenext --target es2022 --types node --skipLibCheck';
  execFileSync('node', [
    'node_modules/typescript/bin/tsc',
    ...options.split(' '),
    '--outDir',
    folder,
    ...sources,
  ]);
  return folder;
}

export interface Child {
  readonly process: ChildProcess;
  /** Resolves when the child has printed this line. */
  says(line: string): Promise<void>;
  /** Resolves with everything it printed. */
  readonly end: Promise<string>;
}

/** Who runs a process; whoever runs the tests unless told. */
interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** `nobody`, as every Unix knows it. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * Gives a folder with its files to a user who may not do everything, and lets that one read the compiled sources.
 * Nothing has to be given where the tests are not run by root.
 */
export function giveToPlainUser(folder: string, compiled: string): User {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['.', ...readdirSync(folder)]) chownSync(join(folder, name), NOBODY.uid, NOBODY.gid);
  chmodSync(dirname(compiled), 0o755);
  return NOBODY;
}

/** Runs a script (module text) in a Node.js process of its own. */
export function startChild(script: string, folder: string, user: User = {}): Child {
  const child = spawn('node', ['--input-type=module', '-e', script], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...user,
  });
  let printed = '';
  const listeners: (() => void)[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    for (const listen of listeners) listen();
  });
  const says = (line: string) =>
    new Promise<void>((done) => {
      const look = () => printed.split('\n').includes(line) && done();
      listeners.push(look);
      look();
    });
  return { process: child, says, end: new Promise((done) => child.on('close', () => done(printed))) };
}
