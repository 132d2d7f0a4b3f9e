import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeArticleFiles } from '../../src/files/article-files.js';
import { findForbiddenName } from '../../src/files/windows-names.js';
import { makeFolder } from './run-children.js';

/** Microsoft, "Naming Files, Paths, and Namespaces". */
describe('names that Windows does not take', () => {
  it.each([
    ['CON', 'CON'],
    ['uit\\aux.txt', 'aux.txt'],
    ['C:\\nul\\bitext.jsonl', 'nul'],
    ['com1.tweeluik/target.txt', 'com1.tweeluik'],
    ['lpt³', 'lpt³'],
    ['uit./target.txt', 'uit.'],
    ['uit /target.txt', 'uit '],
    ['wat?.txt', 'wat?.txt'],
    ['C:\\a\\b:c.txt', 'b:c.txt'],
  ])('%s has %s', (path, name) => {
    expect(findForbiddenName(path)).toBe(name);
  });

  it.each([
    'C:\\nieuws\\artikel.txt',
    '..\\.\\a.txt',
    '\\\\server\\share\\a.txt',
    'console.txt',
    'balcon.txt',
    'com10.txt',
    'a.b..c',
  ])('%s is fine', (path) => {
    expect(findForbiddenName(path)).toBeUndefined();
  });
});

describe('writing under such a name', () => {
  const open = (platform: string) => {
    const cwd = makeFolder();
    const signal = new AbortController().signal;
    return {
      cwd,
      files: makeArticleFiles({ cwd, signal, platform, stdin: Readable.from([]), onWait: () => {} }),
    };
  };

  it('is refused on Windows, before anything is made', async () => {
    const { cwd, files } = open('win32');
    const refusal = {
      code: 'storage/name',
      message: expect.stringContaining('"aux"'),
      hint: expect.stringContaining('--out'),
    };
    await expect(files.write('aux/target.txt', 'x')).rejects.toMatchObject(refusal);
    const locked = files.withFolderLock('aux', new AbortController().signal, async () => 'never');
    await expect(locked).rejects.toMatchObject(refusal);
    expect(existsSync(join(cwd, 'aux'))).toBe(false);
  });

  it('is not what other names are, on Windows too', async () => {
    const { cwd, files } = open('win32');
    await files.write('uit/target.txt', 'x');
    expect(existsSync(join(cwd, 'uit', 'target.txt'))).toBe(true);
  });

  it('is nothing special elsewhere', async () => {
    const { cwd, files } = open('darwin');
    await files.write('aux/target.txt', 'x');
    expect(existsSync(join(cwd, 'aux', 'target.txt'))).toBe(true);
  });
});
