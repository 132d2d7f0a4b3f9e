import { win32 } from 'node:path';

/*
 * Microsoft, "Naming Files, Paths, and Namespaces": names of devices in any letter case and with any ending, signs that
 * mean something else in a path, and a dot or a space at the end, which Windows drops without a word.
 */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const SIGN = /[<>:"|?*\u0000-\u001f]/;
const END = /[. ]$/;

/** The first part of a path that Windows does not take as the name of a file or folder. */
export function findForbiddenName(path: string): string | undefined {
  const { root } = win32.parse(path);
  const names = path.slice(root.length).split(/[\\/]/);
  return names.find(
    (name) => name !== '.' && name !== '..' && (DEVICE.test(name) || SIGN.test(name) || END.test(name)),
  );
}
