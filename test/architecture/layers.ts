import { isBuiltin } from 'node:module';

export const STAGES: readonly string[] = [
  'segment',
  'plan',
  'translate',
  'assemble',
  'check',
  'review',
  'score',
  'formats',
  'report',
];

/** Folders whose code gives the same bytes for the same input. */
export const PURE_FOLDERS: readonly string[] = ['domain', ...STAGES];

export interface Layer {
  readonly title: string;
  readonly folders: readonly string[];
  /** Folders, and single files, that it may import besides its own. */
  readonly reach: readonly string[];
  /** Why, and what to do instead. */
  readonly advice: string;
}

export const LAYERS: readonly Layer[] = [
  {
    title: 'domain imports nothing',
    folders: ['domain'],
    reach: [],
    advice: 'The words of the field stand on their own: move the code to the stage that needs the import.',
  },
  {
    title: 'a stage imports domain and its own folder only',
    folders: STAGES,
    reach: ['domain'],
    advice:
      'Stages meet in data, not in calls: take what you need as an argument and let app/ pass it, or move a shared type to domain/.',
  },
  {
    title: 'files imports domain only',
    folders: ['files'],
    reach: ['domain'],
    advice: 'The disk edge knows bytes and paths, not what they mean: let app/ put a format between.',
  },
  {
    title: 'engines, config and web import domain and files only',
    folders: ['engines', 'config', 'web'],
    reach: ['domain', 'files'],
    advice:
      'An edge is exchanged without its neighbours noticing: take the other side as an argument and let cli/ wire it.',
  },
  {
    title: 'the review page imports domain, the word diff and the protocol only',
    folders: ['web/page'],
    reach: ['domain', 'review/word-diff.ts', 'web/protocol.ts'],
    advice:
      'It runs in a browser, where nothing else of the program is: let the server send what the page needs.',
  },
  {
    title: 'app sees the edges only through types in domain/ and app/ports.ts',
    folders: ['app'],
    reach: PURE_FOLDERS,
    advice:
      'The story must run in a test without disk, model or clock: describe what you need in app/ports.ts and let cli/ pass it in.',
  },
  {
    title: 'cli and index.ts do not import each other',
    folders: ['cli', 'index.ts'],
    reach: [...PURE_FOLDERS, 'app', 'files', 'engines', 'config', 'web'],
    advice: 'They are two doors into one program: move what both need to the layer it belongs to.',
  },
];

/** Files that Node.js is started with. */
export const PROGRAMS: readonly string[] = ['cli/bin.ts', 'engines/marian/lane-process.ts'];

/**
 * Where each package or built-in module may be imported; a home that ends in `/` is a folder.
 * One place per dependency, so that whoever exchanges it has one place to read.
 */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  '@xenova/transformers': ['engines/'],
  'onnxruntime-node': ['engines/'],
  undici: ['engines/'],
  'p-queue': ['translate/queue.ts'],
  diff: ['review/word-diff.ts'],
  yargs: ['cli/'],
  preact: ['web/page/'],
  exceljs: ['formats/workbook.ts'],
  '@xmldom/xmldom': ['formats/xml.ts'],
  saxes: ['formats/parse-tmx.ts'],
  'csv-parse': ['formats/delimited-text.ts'],
  'csv-stringify': ['formats/delimited-text.ts'],
  // Parsing at the door: what a person or another program wrote becomes checked data in these folders.
  zod: ['config/', 'formats/', 'engines/', 'web/server/'],
  'node:fs': ['files/', 'engines/', 'web/server/'],
  // Pure functions on text, unlike the rest of the platform.
  'node:path': ['app/', 'files/', 'engines/', 'config/', 'web/server/', 'cli/'],
  // A lock must tell whether the process that holds it is alive.
  'node:process': [...PROGRAMS, 'files/running-process.ts'],
};

const HOMES_OF_OTHER_BUILTINS: readonly string[] = ['files/', 'engines/', 'config/', 'web/server/', 'cli/'];

/** The layer of a folder of `src/`, or of a file that lies in `src/` itself. */
export function findLayer(folder: string): Layer | undefined {
  return LAYERS.find(({ folders }) => folders.includes(folder));
}

/** Whether the file at `path` may import the package or built-in module. */
export function isAtHome(path: string, specifier: string): boolean {
  const homes = HOMES[findPackageName(specifier)] ?? (isBuiltin(specifier) ? HOMES_OF_OTHER_BUILTINS : []);
  return homes.some((home) => (home.endsWith('/') ? path.startsWith(home) : path === home));
}

/** `node:fs` for `fs/promises`, `yargs` for `yargs/helpers`, `@a/b` for `@a/b/c`. */
function findPackageName(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  if (isBuiltin(specifier)) return first.startsWith('node:') ? first : `node:${first}`;
  return first.startsWith('@') ? `${first}/${second}` : first;
}
