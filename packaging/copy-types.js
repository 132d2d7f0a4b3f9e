import { cpSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * Copies a file of types, and those that it imports.
 * @param {string} entry
 * @param {{ from: string, to: string }} folders
 */
export function copyTypes(entry, { from, to }) {
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const imported of findImports(file, readFileSync(join(from, file), 'utf8'))) reached.add(imported);
    cpSync(join(from, file), join(to, file));
  }
}

/** @param {string} file @param {string} text @returns {string[]} files of types, from the same folder as `file` */
function findImports(file, text) {
  const specifiers = [...text.matchAll(/(?:from |import\()'([^']+)'/g)].map(
    ([, specifier = '']) => specifier,
  );
  return specifiers.map((specifier) => {
    if (!specifier.startsWith('.'))
      throw new Error(`${file} shows a type of ${specifier}, which is not installed`);
    return posix.join(posix.dirname(file), specifier.replace(/\.js$/, '.d.ts'));
  });
}
