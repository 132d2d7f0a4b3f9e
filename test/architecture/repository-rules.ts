import { posix } from 'node:path';

/** What may lie at the top of the repository. Everything else belongs into one of these folders. */
const TOP_LEVEL = new Set([
  '.ci',
  '.gitattributes',
  '.gitignore',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'bench',
  'biome.json',
  'corpus',
  'models',
  'models.config.json',
  'package-lock.json',
  'package.json',
  // What makes dist/ of the source.
  'packaging',
  // What editors read to help with the settings; people name the files by this short path.
  'schemas',
  'src',
  'test',
  'training',
  'tsconfig.json',
  'vitest.config.ts',
]);

/** Words that say nothing about what is inside, so that everything ends up there. */
const EMPTY_WORD = /^(?:utils?|helpers?|commons?|managers?|services?|libs?|cores?)$/i;

/** What is true on one machine only: a stranger who clones the repository has no such place. */
const WORKPLACE: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /\bregistry\.(?:npmjs|yarnpkg)\.(?:org|com)\b/, what: 'the host of a package registry' },
  { pattern: /"resolved": "https?:/, what: 'the address a package was fetched from' },
  { pattern: /(?<![\w.*~})-])\/(?:work|root|Users\/\w+|home\/\w+)\//, what: "a folder of someone's machine" },
  { pattern: /\.\.\/shared\/|[.]library\//, what: 'a folder outside the repository' },
];

export function findStrayTopLevel(paths: readonly string[]): string[] {
  const entries = new Set(paths.map((path) => path.split('/')[0] ?? path));
  return [...entries]
    .filter((entry) => !TOP_LEVEL.has(entry))
    .map(
      (entry) =>
        `${entry} at the top level: a reader meets it before the program. Move it into a folder, or add it to TOP_LEVEL with a reason.`,
    );
}

export function findEmptyWords(paths: readonly string[]): string[] {
  return paths
    .filter((path) => splitWords(path).some((word) => EMPTY_WORD.test(word)))
    .map(
      (path) =>
        `${path}: the name does not say what is inside. Name the file for its main export, the folder for its stage.`,
    );
}

/** `src/textUtils/word-diff.ts` is `src text Utils word diff ts`. */
function splitWords(path: string): string[] {
  return path.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/);
}

export function findWorkplace(path: string, text: string): string[] {
  return WORKPLACE.flatMap(({ pattern, what }) => {
    const found = pattern.exec(text);
    return found ? [`${path}:${lineOf(text, found.index)} names ${what} (${found[0]}). ${REMEDY}`] : [];
  });
}

const REMEDY =
  'It exists on one machine only: use a path inside the repository, an argument or an environment variable.';

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** A file of code, or whatever lies in one of the folders of code; `NAME` stands for some name. */
const NAMED_PATH =
  /`(?!\S*NAME)((?:[\w.-]+\/)*[\w.-]+\.(?:tsx?|js|py|sh)|(?:src|test|bench|packaging)\/[\w./-]*)`/g;
const LINK = /\]\((?!https?:)([^)#\s]+)[^)]*\)/g;

/**
 * Paths that a document names and nobody can open. In code marks a path may leave out the folders before it, as in the
 * documents that go from room to room; a link starts where the document lies.
 */
export function findDeadPaths(document: string, text: string, paths: readonly string[]): string[] {
  const entries = new Set(paths.flatMap(listEntries));
  const isThere = (path: string): boolean => [...entries].some((entry) => `/${entry}`.endsWith(`/${path}`));
  const named = [...text.matchAll(NAMED_PATH)].map(([, path = '']) => path);
  const linked = [...text.matchAll(LINK)].map(([, path = '']) => path);
  return [
    ...named.filter((path) => !isThere(path.replace(/\/$/, ''))),
    ...linked.filter((path) => !entries.has(posix.join(posix.dirname(document), path).replace(/\/$/, ''))),
  ].map((path) => `${document} names ${path}, which is not there. Name what took its place.`);
}

/** `src/plan/a.ts` is three: itself, `src/plan` and `src`. */
function listEntries(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
