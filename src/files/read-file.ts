import { readFile } from 'node:fs/promises';
import { InputError, messageOf, systemCodeOf } from '../domain/error.js';

const FAILURES: Readonly<Record<string, { code: string; reason: string; hint: string }>> = {
  ENOENT: { code: 'input/not-found', reason: 'there is no such file', hint: 'check the path' },
  ENOTDIR: { code: 'input/not-found', reason: 'there is no such file', hint: 'check the path' },
  EISDIR: { code: 'input/folder', reason: 'it is a folder', hint: 'name a text file in it' },
  EACCES: {
    code: 'input/no-permission',
    reason: 'you have no permission to read it',
    hint: 'change its permissions, for example with chmod u+r',
  },
};

/** The bytes of a file; messages call it `shown`, as the person did. @throws {InputError} */
export async function readBytes(path: string, shown = path): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const failure = FAILURES[systemCodeOf(error) ?? ''];
    throw new InputError(`cannot read ${shown}: ${failure?.reason ?? messageOf(error)}`, {
      code: failure?.code ?? 'input/unreadable',
      hint: failure?.hint ?? 'check the file and the disk',
      cause: error,
    });
  }
}

/** A file of the program's own, in UTF-8. @throws {InputError} */
export async function readTextFile(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}
