import { InputError } from '../domain/error.js';
import { decodeText } from '../notation/decode-text.js';
import type { Files } from './ports.js';

/** Two files in which line n of one belongs to line n of the other. @throws {InputError} not as many lines. */
export async function readAlignedLines(
  [one, other]: readonly [string, string],
  files: Files,
): Promise<(readonly [string, string])[]> {
  const [lines, otherLines] = await Promise.all([readLines(one, files), readLines(other, files)]);
  if (lines.length !== otherLines.length) {
    const counts = `${lines.length} lines in ${one}, ${otherLines.length} in ${other}`;
    throw new InputError(`the files do not belong together: ${counts}`, {
      code: 'input/not-aligned',
      hint: 'give two files in which line n of one belongs to line n of the other, one segment a line',
    });
  }
  return lines.map((line, index) => [line, otherLines[index] ?? '']);
}

async function readLines(path: string, files: Files): Promise<string[]> {
  const { text } = decodeText(await files.readBytes(path), path);
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
}
