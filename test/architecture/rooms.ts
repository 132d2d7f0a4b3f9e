import { isBuiltin } from 'node:module';

/** One room of `src/`. */
export interface Room {
  /** A folder of `src/`, or a file that lies in `src/` itself. */
  readonly name: string;
  /** Rooms, and single files, that it may import besides its own. */
  readonly reach: readonly string[];
  /** Why, and what to do instead. */
  readonly advice: string;
}

const STAGE_ADVICE =
  'Stages meet in data, not in calls: take what you need as an argument and let app/ pass it, or move a shared type to domain/.';
const FORM_ADVICE =
  'A written form knows the data it holds and the notation it is in: let app/ put two forms together.';
const EDGE_ADVICE =
  'An edge is exchanged without its neighbours noticing: take the other side as an argument and let cli/ wire it.';

function makeRooms(names: readonly string[], reach: readonly string[], advice: string): Room[] {
  return names.map((name) => ({ name, reach, advice }));
}

/** Stages of the pipeline: pure functions from data to data. */
const STAGES = ['segment', 'plan', 'translate', 'assemble', 'check', 'diff', 'review', 'score'];
/** Written forms without a disk. */
const FORMS = ['notation', 'documents', 'store', 'exchange', 'sheets'];

/** Rooms whose code gives the same bytes for the same input. */
export const PURE_ROOMS: readonly string[] = ['domain', 'languages', ...STAGES, ...FORMS, 'report'];

/** How the two languages are called and where a word ends, without what else is known of them. */
const NAMES = 'languages/present-names.ts';

/** Every room and what it may import. The table is a directed graph without circles, which a rule holds it to. */
export const ROOMS: readonly Room[] = [
  {
    name: 'languages',
    reach: [],
    advice:
      'What is known of two languages can be used everywhere, so it uses nothing: take it as an argument.',
  },
  {
    name: 'domain',
    reach: [NAMES],
    advice: 'The words of the field stand on their own: move the code to the room that needs the import.',
  },
  ...makeRooms(['translate', 'assemble', 'diff', 'score'], ['domain'], STAGE_ADVICE),
  ...makeRooms(['segment', 'plan', 'check'], ['domain', 'languages'], STAGE_ADVICE),
  ...makeRooms(['review'], ['domain', NAMES, 'diff'], STAGE_ADVICE),
  ...makeRooms(['notation'], ['domain', NAMES], FORM_ADVICE),
  ...makeRooms(['documents'], ['domain', 'languages'], FORM_ADVICE),
  ...makeRooms(['store', 'sheets'], ['domain', NAMES, 'notation'], FORM_ADVICE),
  ...makeRooms(['exchange'], ['domain', NAMES, 'notation', 'store'], FORM_ADVICE),
  ...makeRooms(['report'], ['domain', NAMES], FORM_ADVICE),
  {
    name: 'files',
    reach: ['domain'],
    advice: 'The disk edge knows bytes and paths, not what they mean: let app/ put a form between.',
  },
  ...makeRooms(['engines'], ['domain', NAMES, 'files'], EDGE_ADVICE),
  ...makeRooms(['config', 'web'], ['domain'], EDGE_ADVICE),
  {
    name: 'web/page',
    reach: ['domain', NAMES, 'diff', 'web/protocol.ts'],
    advice:
      'It runs in a browser, where nothing else of the program is: let the server send what the page needs.',
  },
  {
    name: 'web/sheet',
    reach: ['domain', 'diff'],
    advice:
      'It runs in a browser, out of one file: let the printer of the sheet write what it needs into that file.',
  },
  {
    name: 'app',
    reach: ['domain', 'languages', ...STAGES, ...FORMS],
    advice:
      'The story must run in a test without disk, model or clock: describe what you need in app/ports.ts and let cli/ pass it in.',
  },
  ...makeRooms(['wiring'], ['domain', 'app', 'files', 'engines', 'config'], EDGE_ADVICE),
  ...makeRooms(
    ['cli'],
    [
      'domain',
      NAMES,
      'diff',
      'score',
      'sheets',
      'report',
      'app',
      'files',
      'engines',
      'config',
      'web',
      'wiring',
    ],
    'It is the outermost room: what others need of it belongs to another one.',
  ),
  {
    name: 'library',
    reach: ['domain', 'segment', 'check', 'app', 'wiring'],
    advice: 'A program that imports us has no command line: take what it wants as an argument.',
  },
  {
    name: 'index.ts',
    reach: ['domain', 'segment', 'diff', 'documents', 'store', 'library'],
    advice: 'It only names what other programs may use: put code into the room it belongs to.',
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
  diff: ['diff/'],
  yargs: ['cli/'],
  preact: ['web/page/'],
  fflate: ['notation/zip.ts'],
  '@xmldom/xmldom': ['notation/xml.ts'],
  saxes: ['notation/walk-xml.ts'],
  'csv-parse': ['notation/delimited-text.ts'],
  'csv-stringify': ['notation/delimited-text.ts'],
  // Parsing at the door: what a person or another program wrote becomes checked data in these folders.
  zod: ['config/', 'notation/', 'store/', 'sheets/', 'engines/', 'web/server/'],
  // The word table is a part of the program that is data; checks, which read it, are synchronous.
  'node:fs': ['files/', 'engines/', 'web/server/', 'languages/nl-en/word-table.ts'],
  // Pure functions, unlike the rest of the platform.
  'node:path': ['app/', 'files/', 'engines/', 'config/', 'web/server/', 'wiring/', 'cli/'],
  'node:zlib': ['notation/zip.ts'],
  // A lock must tell whether the process that holds it is alive.
  'node:process': [...PROGRAMS, 'files/running-process.ts', 'library/'],
};

const HOMES_OF_OTHER_BUILTINS: readonly string[] = [
  'files/',
  'engines/',
  'config/',
  'web/server/',
  'wiring/',
  'cli/',
  'library/',
];

export function findRoom(name: string): Room | undefined {
  return ROOMS.find((room) => room.name === name);
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
