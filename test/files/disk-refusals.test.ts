import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/error.js';
import { makeStorageError } from '../../src/files/make-storage-error.js';
import { writePrivateFile } from '../../src/files/private-file.js';
import { readBytes, readTextFile } from '../../src/files/read-file.js';
import { makeFolder } from './run-children.js';

/** As Node.js throws it; codes of errno(3). */
const refuse = (code: string) => Object.assign(new Error(`${code}: no`), { code });

describe('what is said when the disk refuses to write', () => {
  it.each([
    [
      'ENOSPC',
      'storage/disk-full',
      'the disk is full',
      'free some space, or go; then run the same command again',
    ],
    [
      'EDQUOT',
      'storage/disk-full',
      'the disk is full',
      'free some space, or go; then run the same command again',
    ],
    ['EROFS', 'storage/read-only', 'that disk is read-only', 'go'],
    [
      'EACCES',
      'storage/no-permission',
      'no permission to write there',
      'change the permissions of that place, or go',
    ],
    [
      'EPERM',
      'storage/no-permission',
      'no permission to write there',
      'change the permissions of that place, or go',
    ],
    ['EBUSY', 'storage/in-use', 'another program has it open', 'close it there, or go'],
    ['ENOENT', 'storage/no-such-folder', 'that folder does not exist', 'make the folder first, or go'],
    ['EIO', 'storage/write-failed', 'EIO: no', 'go'],
  ])('%s', (system, code, reason, hint) => {
    const cause = refuse(system);
    expect(makeStorageError(cause, 'uit/a.txt', 'go')).toMatchObject({
      code,
      message: `cannot write uit/a.txt: ${reason}`,
      hint,
      cause,
    });
  });

  it('names --out unless another way is given, and passes errors of ours on', () => {
    expect(makeStorageError(refuse('EROFS'), 'a').hint).toBe('choose another folder with --out DIR');
    const ours = new InputError('is empty', { code: 'input/empty', hint: '' });
    expect(makeStorageError(ours, 'a')).toBe(ours);
  });
});

describe('what is said when a file cannot be read', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'a.txt'), 'één');
  mkdirSync(join(folder, 'map'));
  symlinkSync('round', join(folder, 'round'));

  it.each([
    ['gone.txt', 'input/not-found', 'there is no such file', 'check the path'],
    ['a.txt/b.txt', 'input/not-found', 'there is no such file', 'check the path'],
    ['map', 'input/folder', 'it is a folder', 'name a text file in it'],
    ['round', 'input/unreadable', expect.stringContaining('ELOOP'), 'check the file and the disk'],
  ])('%s', async (name, code, reason, hint) => {
    const reading = readBytes(join(folder, name), name);
    await expect(reading).rejects.toBeInstanceOf(InputError);
    await expect(reading).rejects.toMatchObject({ code, hint });
    const message = await reading.catch((error) => error.message);
    expect(message.replace(`cannot read ${name}: `, '')).toEqual(reason);
  });

  it('calls the file as it is on disk where nobody named it', async () => {
    const path = join(folder, 'gone.txt');
    await expect(readTextFile(path)).rejects.toThrow(`cannot read ${path}: there is no such file`);
    expect(await readTextFile(join(folder, 'a.txt'))).toBe('één');
  });
});

describe('a file for its owner only', () => {
  it('can be read by nobody else, replaces what was there, and goes when it is done with', async () => {
    const folder = makeFolder();
    const path = join(folder, 'page.html');
    writeFileSync(join(folder, 'other.txt'), 'other');
    symlinkSync('other.txt', path);
    const remove = await writePrivateFile(path, 'secret');
    expect(await readTextFile(path)).toBe('secret');
    expect(await readTextFile(join(folder, 'other.txt'))).toBe('other');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    await remove();
    await remove();
    await expect(readBytes(path)).rejects.toMatchObject({ code: 'input/not-found' });
  });

  it('needs nothing there before', async () => {
    const path = join(makeFolder(), 'page.html');
    await writePrivateFile(path, 'secret');
    expect(await readTextFile(path)).toBe('secret');
  });

  it('says so where it cannot be written', async () => {
    await expect(writePrivateFile(join(makeFolder(), 'no', 'page.html'), '')).rejects.toMatchObject({
      code: 'storage/no-such-folder',
      message: expect.stringContaining('page.html'),
    });
  });
});
