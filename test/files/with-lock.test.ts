import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { InterruptedError, StorageError } from '../../src/domain/error.js';
import type { LockHolder } from '../../src/files/lock-holder.js';
import { withLock } from '../../src/files/with-lock.js';
import { compile, makeFolder, startChild } from './run-children.js';

const SOME_TOKEN = '00000000-0000-4000-8000-000000000000';

function leaveLock(path: string, holder: string | LockHolder): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, SOME_TOKEN), typeof holder === 'string' ? holder : JSON.stringify(holder));
}

describe('withLock in one process', () => {
  it('hands back what the action gives, makes missing folders, and leaves nothing behind', async () => {
    const folder = makeFolder();
    expect(await withLock(join(folder, 'a', 'lock'), {}, async () => 'done')).toBe('done');
    expect(readdirSync(join(folder, 'a'))).toEqual([]);
  });

  it('lets go when the action fails', async () => {
    const path = join(makeFolder(), 'lock');
    await expect(withLock(path, {}, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(path, {}, async () => 'free again')).toBe('free again');
  });

  it('makes the second wait until the first is done, and tells it once who holds the lock', async () => {
    const path = join(makeFolder(), 'lock');
    const events: string[] = [];
    let finish = () => {};
    let first: Promise<void> = Promise.resolve();
    await new Promise<void>((hasLock) => {
      first = withLock(path, {}, async () => {
        const finished = new Promise<void>((done) => {
          finish = done;
        });
        hasLock();
        await finished;
        events.push('first done');
      });
    });
    const second = withLock(
      path,
      {
        onWait: (holder) => {
          events.push(`waits for ${holder.pid}`);
          finish();
        },
      },
      async () => events.push('second done'),
    );
    await Promise.all([first, second]);
    expect(events).toEqual([`waits for ${process.pid}`, 'first done', 'second done']);
  });

  it('gives up after the wait, naming the process that holds it', async () => {
    const path = join(makeFolder(), 'lock');
    const held = withLock(path, {}, () => withLock(path, { waitMs: 0 }, async () => 'never'));
    await expect(held).rejects.toThrow(StorageError);
    await expect(held).rejects.toThrow(`process ${process.pid}`);
    await expect(held).rejects.toMatchObject({ code: 'storage/locked' });
  });

  it('stops waiting when the person presses Ctrl-C', async () => {
    const path = join(makeFolder(), 'lock');
    const stop = new AbortController();
    const options = { signal: stop.signal, onWait: () => stop.abort() };
    const waiting = withLock(path, {}, () => withLock(path, options, async () => 'never'));
    await expect(waiting).rejects.toThrow(InterruptedError);
  });

  it('takes over from a process that is gone, although its number was given out again', async () => {
    const path = join(makeFolder(), 'lock');
    leaveLock(path, { pid: process.pid, host: hostname(), start: 'another-boot/1' });
    expect(await withLock(path, { waitMs: 0 }, async () => 'mine')).toBe('mine');
  });

  it('takes over a lock that a power cut left empty', async () => {
    const path = join(makeFolder(), 'lock');
    leaveLock(path, '');
    expect(await withLock(path, { waitMs: 0 }, async () => 'mine')).toBe('mine');
  });

  it('believes a holder on another machine, and says which folder to remove', async () => {
    const path = join(makeFolder(), 'lock');
    leaveLock(path, { pid: 1, host: 'elsewhere.example', start: null });
    const asked = withLock(path, { waitMs: 0 }, async () => 'never');
    await expect(asked).rejects.toThrow('process 1 on elsewhere.example');
    await expect(asked).rejects.toMatchObject({ hint: expect.stringContaining(`remove the folder ${path}`) });
  });

  it("never removes a person's own files that stand where the lock should be", async () => {
    const path = join(makeFolder(), 'lock');
    mkdirSync(path);
    writeFileSync(join(path, 'diary.txt'), 'dear diary');
    await expect(withLock(path, { waitMs: 0 }, async () => 'never')).rejects.toThrow(StorageError);
    expect(readFileSync(join(path, 'diary.txt'), 'utf8')).toBe('dear diary');
    expect(readdirSync(join(path, '..'))).toEqual(['lock']);
  });
});

describe('withLock between processes', () => {
  let compiled = '';
  beforeAll(() => {
    compiled = compile('src/files/with-lock.ts');
  });
  const importing = () => `import { withLock } from '${compiled}/files/with-lock.js';`;

  it('counts right when several processes count in one file, each killed holder being succeeded by one', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'count'), '0');
    // Reading, a turn of the event loop and writing: without exclusion, counts get lost at once.
    const script = `${importing()}
      import { readFileSync, writeFileSync } from 'node:fs';
      import { setTimeout } from 'node:timers/promises';
      for (let i = 0; i < 15; i++) await withLock('lock', { waitMs: Infinity }, async () => {
        const n = Number(readFileSync('count', 'utf8'));
        await setTimeout(2);
        writeFileSync('count', String(n + 1));
      });`;
    const dying = `${importing()}
      await withLock('lock', { waitMs: Infinity }, async () => process.kill(process.pid, 'SIGKILL'));`;
    const children = [script, dying, script, dying, script, dying].map((text) => startChild(text, folder));
    await Promise.all(children.map((child) => child.end));
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('45');
    expect(readdirSync(folder)).toEqual(expect.not.arrayContaining([expect.stringContaining('lock.')]));
  });

  it('waits for a living process and takes over at once when that is killed', async () => {
    const folder = makeFolder();
    const path = join(folder, 'lock');
    const holding = `${importing()}
      await withLock('lock', {}, () => new Promise(() => { console.log('holding'); setInterval(() => {}, 1000); }));`;
    const child = startChild(holding, folder);
    await child.says('holding');
    const seen: number[] = [];
    const onWait = (holder: LockHolder) => {
      seen.push(holder.pid);
      child.process.kill('SIGKILL');
    };
    expect(await withLock(path, { onWait }, async () => 'mine')).toBe('mine');
    expect(seen).toEqual([child.process.pid]);
    expect(existsSync(path)).toBe(false);
  });
});
