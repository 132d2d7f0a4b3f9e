import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { InterruptedError } from '../../src/domain/error.js';
import { STANDARD_INPUT } from '../../src/domain/standard-input.js';
import { makeArticleFiles } from '../../src/files/article-files.js';
import { watchFiles } from '../../src/files/watch-files.js';
import { makeFolder } from './run-children.js';

function open(stdin = Readable.from([Buffer.from('van '), Buffer.from('buiten')])) {
  const cwd = makeFolder();
  const stop = new AbortController();
  const waits: (string | number)[][] = [];
  const onWait = (...told: [string, number]) => waits.push(told);
  return { cwd, stop, waits, files: makeArticleFiles({ stdin, signal: stop.signal, cwd, onWait }) };
}

const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

describe('the files of an article', () => {
  it('are read from where the person is, or from standard input', async () => {
    const { cwd, files } = open();
    writeFileSync(join(cwd, 'a.txt'), 'één');
    expect(textOf(await files.readBytes('a.txt'))).toBe('één');
    expect(textOf(await files.readBytes(STANDARD_INPUT))).toBe('van buiten');
  });

  it('stop the wait for standard input at Ctrl-C', async () => {
    const { stop, files } = open(new Readable({ read() {} }));
    const reading = files.readBytes(STANDARD_INPUT);
    stop.abort();
    await expect(reading).rejects.toBeInstanceOf(InterruptedError);
  });

  it('hand on what broke standard input', async () => {
    const { files } = open(
      new Readable({
        read() {
          this.destroy(new Error('the pipe broke'));
        },
      }),
    );
    await expect(files.readBytes(STANDARD_INPUT)).rejects.toThrow('the pipe broke');
  });

  it('may be missing where that is foreseen, and nothing else may be wrong with them', async () => {
    const { cwd, files } = open();
    mkdirSync(join(cwd, 'map'));
    writeFileSync(join(cwd, 'a.txt'), 'a');
    expect(await files.readBytesIfThere('gone.txt')).toBeUndefined();
    expect([await files.isThere('gone.txt'), await files.isThere('a.txt')]).toEqual([false, true]);
    expect(textOf(await files.readBytesIfThere('a.txt'))).toBe('a');
    await expect(files.readBytesIfThere('map')).rejects.toThrow('cannot read map: it is a folder');
    await expect(files.readBytes('gone.txt')).rejects.toThrow('cannot read gone.txt: there is no such file');
  });

  it('are written with the folders that they need, and not touched when nothing changed', async () => {
    const { cwd, files } = open();
    const path = join(cwd, 'uit', 'diep', 'a.txt');
    await files.write('uit/diep/a.txt', 'één');
    utimesSync(path, 1, 1);
    await files.write('uit/diep/a.txt', Buffer.from('één'));
    expect(statSync(path).mtimeMs).toBe(1000);
    await files.write('uit/diep/a.txt', 'twee');
    expect(readFileSync(path, 'utf8')).toBe('twee');
    expect(statSync(path).mtimeMs).not.toBe(1000);
  });

  it('are not written into what is a file', async () => {
    const { cwd, files } = open();
    writeFileSync(join(cwd, 'uit'), '');
    const path = join(cwd, 'uit', 'a.txt');
    await expect(files.write('uit/a.txt', 'x')).rejects.toThrow(`cannot write ${path}: `);
  });

  it('are copied beside, each time under the next free name', async () => {
    const { cwd, files } = open();
    mkdirSync(join(cwd, 'uit'));
    writeFileSync(join(cwd, 'uit', 'review.tsv'), 'mine');
    writeFileSync(join(cwd, 'notes'), 'no ending');
    expect(await files.keepCopy('uit/review.tsv')).toBe(join('uit', 'review.kept-1.tsv'));
    expect(await files.keepCopy('uit/review.tsv')).toBe(join('uit', 'review.kept-2.tsv'));
    expect(await files.keepCopy('notes')).toBe('notes.kept-1');
    expect(readFileSync(join(cwd, 'uit', 'review.kept-2.tsv'), 'utf8')).toBe('mine');
    await expect(files.keepCopy('gone.tsv')).rejects.toMatchObject({ code: 'storage/no-such-folder' });
  });

  it('are known by the SHA-256 of their bytes', () => {
    // NIST, FIPS 180-2, appendix B.1: the hash of “abc”.
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(open().files.hash('abc')).toBe(abc);
    expect(open().files.hash(Buffer.from('abc'))).toBe(abc);
  });

  it('are locked by the folder or alone, and who waits is told their name', async () => {
    const { cwd, files, waits } = open();
    const { signal } = new AbortController();
    const inside = await files.withFolderLock('uit', signal, async () => {
      // A lock of one file is another matter than that of its folder.
      const both = await files.withFileLock('uit/m.jsonl', signal, async () => readdirSync(join(cwd, 'uit')));
      return both.sort();
    });
    expect(inside).toEqual(['.lock', 'm.jsonl.lock']);
    let second: Promise<string> | undefined;
    await files.withFileLock('m.jsonl', signal, async () => {
      second = files.withFileLock('m.jsonl', signal, async () => 'second');
      await expect.poll(() => waits.length).toBe(1);
    });
    expect(await second).toBe('second');
    expect(waits).toEqual([['m.jsonl', process.pid]]);
  });

  it('tell of a change until nobody listens any more', async () => {
    const path = join(makeFolder(), 'a.txt');
    writeFileSync(path, 'old');
    let changes = 0;
    const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const stop = watchFiles([path], () => {
      changes += 1;
    });
    await pause(100); // Until it has seen how the file was.
    writeFileSync(path, 'another');
    await expect.poll(() => changes, { timeout: 5_000 }).toBe(1);
    stop();
    writeFileSync(path, 'yet another one');
    await pause(700);
    expect(changes).toBe(1);
  });
});
