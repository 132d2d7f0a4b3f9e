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
