import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { writePrivateFile } from '../files/private-file.js';

/** What opens a file as if a person had clicked on it. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/**
 * Opens an address in the person's browser, and does not mind where there is none.
 * Other users of this machine can see the arguments of every command, so a file that only this one can read leads there.
 * @param path where that file may stand. Gives what removes it.
 */
export async function openBrowser(address: string, path: string): Promise<() => Promise<void>> {
  const remove = await writePrivateFile(path, printDoor(address));
  const [command, ...first] = OPENERS[platform()] ?? ['xdg-open'];
  const child = spawn(command, [...first, path], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
  return remove;
}

function printDoor(address: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${address}">
<title>Review</title>
<p><a href="${address}">Open the review page</a></p>
</html>
`;
}
