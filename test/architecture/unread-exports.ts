import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** Files by their path in the repository. */
export type Texts = ReadonlyMap<string, string>;

/** What other programs read, and this one does not. */
const LIBRARY = 'src/index.ts';

/** Every name that a file of `src/` exports and no other file imports, as `path name`. */
export function findUnreadExports(texts: Texts): string[] {
  const files = [...texts].map(([path, text]) => ({ path, ...readNames(path, text, texts) }));
  const read = new Set(files.flatMap(({ reads }) => reads));
  return files
    .filter(({ path }) => path.startsWith('src/') && path !== LIBRARY)
    .filter(({ path }) => !read.has(`${path} ${EVERYTHING}`))
    .flatMap(({ path, exported }) => exported.map((name) => `${path} ${name}`))
    .filter((place) => !read.has(place));
}

/** Stands for all names of a module: who imports it as a whole may read any of them. */
const EVERYTHING = '*';

function readNames(path: string, text: string, texts: Texts): { exported: string[]; reads: string[] } {
  const { module } = parseSync(path, text);
  const exports = module.staticExports.flatMap(({ entries }) => entries);
  const imports = module.staticImports.flatMap(({ moduleRequest, entries }) =>
    entries.map(({ importName }) => ({ from: moduleRequest.value, name: importName.name ?? EVERYTHING })),
  );
  const passedOn = exports.flatMap(({ moduleRequest, importName }) =>
    moduleRequest === null ? [] : [{ from: moduleRequest.value, name: importName.name ?? EVERYTHING }],
  );
  const whole = [...text.matchAll(/\bimport\(\s*'([^']+)'/g)].map(([, from = '']) => ({
    from,
    name: EVERYTHING,
  }));
  return {
    exported: exports.flatMap(({ exportName }) => exportName.name ?? []),
    reads: [...imports, ...passedOn, ...whole].map(
      ({ from, name }) => `${findSource(path, from, texts)} ${name}`,
    ),
  };
}

/** The source that an import leads to; benchmarks import what was built of it. */
function findSource(path: string, from: string, texts: Texts): string {
  const file = posix.join(posix.dirname(path), from).replace(/^build\//, 'src/');
  const sources = ['.ts', '.tsx'].map((ending) => file.replace(/\.js$/, ending));
  return sources.find((source) => texts.has(source)) ?? file;
}
