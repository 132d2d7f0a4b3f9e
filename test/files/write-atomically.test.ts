import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeAtomically } from '../../src/files/write-atomically.js';
import { needs } from '../needs.js';
import { compile, giveToPlainUser, makeFolder, startChild } from './run-children.js';

/** A small or read-only disk can only be made where we may mount one. */
const NEEDS_MOUNT = needs(canMount(), {
  what: 'a user who may mount a disk: run it as root, outside a container or in a privileged one',
  isExcused: true,
});

describe('writeAtomically', () => {
  it('writes text and bytes exactly, and leaves no other file', async () => {
    const folder = makeFolder();
    await writeAtomically(join(folder, 'a.txt'), 'één\r\nregel 🙂');
    await writeAtomically(join(folder, 'b.bin'), Uint8Array.of(0, 255, 13, 10));
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(Buffer.from('één\r\nregel 🙂', 'utf8'));
    expect([...readFileSync(join(folder, 'b.bin'))]).toEqual([0, 255, 13, 10]);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.bin']);
  });

  it('keeps the mode of a file that was there', async () => {
    const path = join(makeFolder(), 'a.txt');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    await writeAtomically(path, 'new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('writes through a link and leaves the link', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'a.txt'), 'old');
    symlinkSync(join('real', 'a.txt'), join(folder, 'link.txt'));
    await writeAtomically(join(folder, 'link.txt'), 'new');
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real', 'a.txt'), 'utf8')).toBe('new');
  });

  it('says what to do when the folder is not there', async () => {
    const path = join(makeFolder(), 'missing', 'a.txt');
    await expect(writeAtomically(path, 'x')).rejects.toMatchObject({
      code: 'storage/no-such-folder',
      message: expect.stringContaining(path),
      hint: expect.stringContaining('--out DIR'),
    });
  });

  it('clears away what a killed run left of this file, and nothing else', async () => {
    const folder = makeFolder();
    const dead = 4_194_305; // No process has a number above 2²² (proc_sys_kernel(5), pid_max).
    const left = (name: string, pid: number) => `.${name}.${pid}-1.tweeluik-tmp`;
    const others = [left('b.txt', dead), left('a.txt', process.pid), `.a.txt.${dead}-1.txt`, `a.txt.${dead}`];
    for (const name of [...others, left('a.txt', dead)]) writeFileSync(join(folder, name), 'half');
    await writeAtomically(join(folder, 'a.txt'), 'whole');
    expect(readdirSync(folder).sort()).toEqual([...others, 'a.txt'].sort());
  });

  it('leaves nothing behind where the file cannot be replaced', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'a.txt', 'b'), { recursive: true });
    await expect(writeAtomically(join(folder, 'a.txt'), 'x')).rejects.toMatchObject({
      code: 'storage/write-failed',
    });
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('lets writers at once each write a whole file', async () => {
    const path = join(makeFolder(), 'a.txt');
    const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(100_000));
    await Promise.all(texts.map((text) => writeAtomically(path, text)));
    expect(texts).toContain(readFileSync(path, 'utf8'));
  });
});

describe('writeAtomically when things go wrong', () => {
  let compiled = '';
  beforeAll(() => {
    compiled = compile('src/files/write-atomically.ts');
  });

  it('shows old or new after a kill in the middle, and the next write tidies up', async () => {
    const folder = makeFolder();
    const path = join(folder, 'a.txt');
    const old = 'o'.repeat(3_000_000);
    const fresh = 'n'.repeat(3_000_000);
    for (const killAfterMs of [0, 2, 5, 9]) {
      writeFileSync(path, old);
      const script = `import { writeAtomically } from '${compiled}/files/write-atomically.js';
        setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${killAfterMs});
        for (;;) await writeAtomically('a.txt', 'n'.repeat(3_000_000));`;
      await startChild(script, folder).end;
      expect([old, fresh]).toContain(readFileSync(path, 'utf8'));
    }
    await writeAtomically(path, 'last');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('leaves a file alone that its owner made read-only', async () => {
    const folder = makeFolder();
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'old', { mode: 0o444 });
    const script = `import { writeAtomically } from '${compiled}/files/write-atomically.js';
      await writeAtomically('a.txt', 'new').catch((error) => console.log(error.code));`;
    expect(await startChild(script, folder, giveToPlainUser(folder, compiled)).end).toBe(
      'storage/no-permission\n',
    );
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('keeps the old file whole when the disk is full', NEEDS_MOUNT, async () => {
    const folder = makeFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]);
    try {
      const path = join(folder, 'a.txt');
      writeFileSync(path, 'old');
      await expect(writeAtomically(path, 'x'.repeat(1_000_000))).rejects.toMatchObject({
        code: 'storage/disk-full',
      });
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['a.txt']);
      execFileSync('mount', ['-o', 'remount,ro', folder]);
      await expect(writeAtomically(path, 'x')).rejects.toMatchObject({ code: 'storage/read-only' });
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});

function canMount(): boolean {
  const folder = makeFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
