import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findProcessStart } from '../../src/files/running-process.js';
import { withLock } from '../../src/files/with-lock.js';
import { makeFolder } from './run-children.js';

/** A clock that runs as fast as it is asked. */
const clock = { ms: 0, onTick: () => {} };
vi.mock('node:timers/promises', () => ({
  setTimeout: async (ms: number) => {
    clock.ms += ms;
    if (clock.ms > 600_000) throw new Error('nobody waits so long');
    clock.onTick();
  },
}));

const TOKEN = '00000000-0000-4000-8000-000000000000';
/** No process of this machine has this number (proc_sys_kernel(5), pid_max). */
const ELSEWHERE = { pid: 4_194_305, host: 'elsewhere.example', start: null };
const HERE = { pid: process.pid, host: hostname(), start: findProcessStart(process.pid) };

function leaveLock(holder: object): string {
  const path = join(makeFolder(), 'lock');
  mkdirSync(path);
  writeFileSync(join(path, TOKEN), JSON.stringify(holder));
  return path;
}

describe('waiting for a lock', () => {
  beforeEach(() => {
    Object.assign(clock, { ms: 0, onTick: () => {} });
  });

  it.each([{}, { waitMs: Number.POSITIVE_INFINITY }, { waitMs: 60_000 }])(
    'ends after ten seconds where the holder is on another machine, told %j',
    async (options) => {
      const path = leaveLock(ELSEWHERE);
      await expect(withLock(path, options, async () => 'never')).rejects.toMatchObject({
        code: 'storage/locked',
        message: `another run is at work there: process 4194305 on elsewhere.example holds the lock ${path}`,
        hint: `wait until it is done; if that machine no longer runs it, remove the folder ${path}`,
      });
      expect(clock.ms).toBe(10_000);
    },
  );

  it('stops at Ctrl-C, and says so', async () => {
    const stop = new AbortController();
    clock.onTick = () => stop.signal.throwIfAborted();
    const options = { signal: stop.signal, onWait: () => stop.abort() };
    await expect(withLock(leaveLock(HERE), options, async () => 'never')).rejects.toMatchObject({
      code: 'run/interrupted',
      message: 'stopped while waiting for another run',
    });
  });

  it('is as long as it was told, also for another machine, and ten seconds unless told', async () => {
    await withLock(leaveLock(ELSEWHERE), { waitMs: 2_000 }, async () => 'never').catch(() => {});
    expect(clock.ms).toBe(2_000);
    clock.ms = 0;
    await withLock(leaveLock(HERE), {}, async () => 'never').catch(() => {});
    expect(clock.ms).toBe(10_000);
  });

  it('lasts as long as the holder lives, if that was wished, and says once who it is', async () => {
    const path = leaveLock(HERE);
    const told: number[] = [];
    clock.onTick = () => clock.ms >= 120_000 && rmSync(path, { recursive: true, force: true });
    const options = {
      waitMs: Number.POSITIVE_INFINITY,
      onWait: ({ pid }: { pid: number }) => told.push(pid),
    };
    expect(await withLock(path, options, async () => 'mine')).toBe('mine');
    expect(clock.ms).toBe(120_000);
    expect(told).toEqual([process.pid]);
  });

  it('says what to do about a run on this machine', async () => {
    const next = 'wait until it is done, or stop it, and run the same command again';
    await expect(withLock(leaveLock(HERE), {}, async () => 'never')).rejects.toMatchObject({ hint: next });
    const path = leaveLock({ ...HERE, start: null });
    await expect(withLock(path, {}, async () => 'never')).rejects.toMatchObject({
      hint: `${next}; if it is another program, remove the folder ${path}`,
    });
  });

  it.each([{ ...ELSEWHERE, pid: 'seven' }, { ...ELSEWHERE, host: 3 }, { pid: 7 }, 'a word', null])(
    'is not needed for what no run can have written: %j',
    async (holder) => {
      expect(await withLock(leaveLock(holder as object), {}, async () => 'mine')).toBe('mine');
      expect(clock.ms).toBe(0);
    },
  );

  it('names no process where what stands in the way is not a lock', async () => {
    const path = join(makeFolder(), 'lock');
    mkdirSync(path);
    writeFileSync(join(path, 'diary.txt'), 'dear diary');
    await expect(withLock(path, { waitMs: 0 }, async () => 'never')).rejects.toMatchObject({
      message: `another run is at work there: process unknown holds the lock ${path}`,
      hint: 'wait until it is done, or stop it, and run the same command again',
    });
  });

  it('finds a place where the lock cannot be made, and names another', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a-file'), '');
    const asked = withLock(
      join(folder, 'a-file', 'lock'),
      { elsewhere: 'use --memory FILE' },
      async () => '',
    );
    await expect(asked).rejects.toMatchObject({
      code: 'storage/write-failed',
      hint: 'use --memory FILE',
      message: expect.stringContaining(`cannot write ${join(folder, 'a-file', 'lock')}: `),
    });
  });
});
