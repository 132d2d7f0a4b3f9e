import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findWriteFailure } from '../../src/files/find-write-failure.js';
import { compile, giveToPlainUser, makeFolder, startChild } from './run-children.js';

describe('whether something can be written in a folder', () => {
  let compiled = '';
  beforeAll(() => {
    compiled = compile('src/files/find-write-failure.ts');
  });

  it('is found out without leaving anything, also for a folder that is not there yet', async () => {
    const folder = makeFolder();
    expect(await findWriteFailure(folder, 'go elsewhere')).toBeUndefined();
    expect(await findWriteFailure(join(folder, 'a', 'b'), 'go elsewhere')).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is told with what to do where it cannot', async () => {
    const folder = makeFolder();
    const user = giveToPlainUser(folder, compiled);
    const closed = join(folder, 'closed');
    const script = `import { mkdirSync } from 'node:fs';
      import { findWriteFailure } from '${compiled}/files/find-write-failure.js';
      mkdirSync('closed', 0o555);
      const { code, message, hint } = await findWriteFailure('${closed}', 'go elsewhere');
      console.log(JSON.stringify([code, message, hint]));`;
    expect(JSON.parse(await startChild(script, folder, user).end)).toEqual([
      'storage/no-permission',
      `cannot write ${closed}: no permission to write there`,
      'change the permissions of that place, or go elsewhere',
    ]);
  });

  it('is told of a path through a file', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.txt'), '');
    expect(await findWriteFailure(join(folder, 'a.txt', 'b'), 'go elsewhere')).toMatchObject({
      hint: 'go elsewhere',
    });
  });
});
