import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { isAlive } from '../../src/files/lock-holder.js';
import { findProcessStart, type ProcessTable } from '../../src/files/running-process.js';

/** A system on which every process began at the same time; on macOS in the words of ps(1), keyword `lstart`. */
function makeTable(platform: string): ProcessTable {
  const files: Readonly<Record<string, string>> = {
    '/proc/sys/kernel/random/boot_id': 'a-boot\n',
    // proc_pid_stat(5), with a name as no program should have it.
    [`/proc/${process.pid}/stat`]: `${process.pid} (a) b (c) S 1 1 1 0 -1 4194560 1 0 0 0 2 1 0 0 20 0 11 0 8888 1`,
  };
  return {
    platform,
    readText: (path) => files[path] ?? raise('ENOENT'),
    ask: (command, args) =>
      command === 'ps' && args.join(' ') === `-o lstart= -p ${process.pid}`
        ? 'Fri Nov 27 21:00:03 2026    \n'
        : raise('no such process'),
  };
}

function raise(message: string): never {
  throw new Error(message);
}

describe('when a process began', () => {
  it.each([
    ['linux', 'a-boot/8888'],
    ['darwin', 'Fri Nov 27 21:00:03 2026'],
    ['win32', null],
  ])('%s says %s', (platform, start) => {
    expect(findProcessStart(process.pid, makeTable(platform))).toBe(start);
  });

  it.each(['linux', 'darwin', 'win32'])('%s: nothing of a process that is not there', (platform) => {
    expect(findProcessStart(4_194_305, makeTable(platform))).toBeNull();
  });

  it('is told by this very system, if it is not Windows, and does not change', () => {
    const start = findProcessStart(process.pid);
    expect(findProcessStart(process.pid)).toBe(start);
    if (process.platform !== 'win32') expect(start).toMatch(/\d/);
  });
});

describe('the holder of a lock', () => {
  const holder = (start: string | null) => ({ pid: process.pid, host: hostname(), start });

  it.each([
    ['linux', 'a-boot/8888', 'another-boot/8888'],
    ['darwin', 'Fri Nov 27 21:00:03 2026', 'Thu Nov 26 09:12:44 2026'],
  ])('%s: is dead when its number was given to another process since', (platform, own, other) => {
    expect(isAlive(holder(own), makeTable(platform))).toBe(true);
    expect(isAlive(holder(other), makeTable(platform))).toBe(false);
  });

  it('Windows: is taken at its word while a process has its number', () => {
    expect(isAlive(holder(null), makeTable('win32'))).toBe(true);
    expect(isAlive({ ...holder(null), pid: 4_194_305 }, makeTable('win32'))).toBe(false);
  });
});
