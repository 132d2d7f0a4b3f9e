import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { writePrivateFile } from '../files/private-file.js';
import { OWN_CODE } from '../languages/present-names.js';

/** A command line that opens a file as if a person had clicked on it. */
interface Opener {
  readonly command: string;
  readonly args: readonly string[];
  /** Windows: the arguments are quoted already, by the rules of `cmd`. */
  readonly windowsVerbatimArguments?: boolean;
}

/** @param system as Node.js names it: `linux`, `darwin`, `win32`. */
export function chooseOpener(path: string, system: string): Opener {
  if (system === 'darwin') return { command: 'open', args: [path] };
  if (system !== 'win32') return { command: 'xdg-open', args: [path] };
  // `start` takes the first word in quotes for a title; quotes around everything are what /s takes off.
  return { command: 'cmd', args: ['/d', '/s', '/c', `"start "" "${path}""`], windowsVerbatimArguments: true };
}

/**
 * Opens an address in the person's browser, and does not mind where there is none.
 * Other users of this machine can see the arguments of every command, so a file that only this one can read leads there.
 * @param path where that file may stand. Gives what removes it.
 */
export async function openBrowser(address: string, path: string): Promise<() => Promise<void>> {
  const remove = await writePrivateFile(path, printDoor(address));
  const { command, args, ...options } = chooseOpener(path, platform());
  const child = spawn(command, args, { stdio: 'ignore', detached: true, ...options });
  child.on('error', () => undefined);
  child.unref();
  return remove;
}

function printDoor(address: string): string {
  return `<!DOCTYPE html>
<html lang="${OWN_CODE}">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${address}">
<title>Review</title>
<p><a href="${address}">Open the review page</a></p>
</html>
`;
}
