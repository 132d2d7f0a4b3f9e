import { findCycle } from './find-cycle.js';
import { isRelative, type Module, resolveImport, roomOf } from './module.js';
import { findRoom, isAtHome, PROGRAMS, PURE_ROOMS, ROOMS, type Room } from './rooms.js';

/** One rule of the house about `src/`. */
export interface SourceRule {
  readonly title: string;
  /** Why the rule is there, and what to do instead. */
  readonly advice: string;
  /** Each breach as "path does this". */
  readonly find: (modules: readonly Module[]) => readonly string[];
}

/** The transaction, and the review page, which keeps an article open between its changes. */
const WRITERS: readonly string[] = ['app/change-article.ts', 'app/review-article.ts'];

export const SOURCE_RULES: readonly SourceRule[] = [
  ...ROOMS.map(makeRoomRule),
  {
    title: 'every file lies in a room of the architecture',
    advice:
      'Move the file, or give its folder a line in test/architecture/rooms.ts and one in src/README.md.',
    find: (modules) =>
      modules
        .filter(({ path }) => findRoom(roomOf(path)) === undefined)
        .map(({ path }) => `${path} lies in none`),
  },
  {
    title: 'a dependency is imported at its home only',
    advice:
      'Take its result as an argument, or give it a home in test/architecture/rooms.ts and say there why.',
    find: (modules) =>
      findImports(modules, (path, specifier) => !isRelative(specifier) && !isAtHome(path, specifier)),
  },
  {
    title: 'an article is written by its transaction only',
    advice: 'Hand the change to changeArticle, which forgets no step and reports the copies that were kept.',
    find: (modules) =>
      findImports(
        modules.filter(({ path }) => !WRITERS.includes(path)),
        (path, specifier) => resolveImport(path, specifier) === 'app/write-article.ts',
      ),
  },
  {
    title: 'only programs name process',
    advice:
      'The whole program must run inside a test: take streams, folder, environment and exit as arguments.',
    find: (modules) =>
      findNames(
        modules.filter(({ path }) => !PROGRAMS.includes(path)),
        ['process'],
      ),
  },
  {
    title: 'domain, stages and forms have no clock, no chance and no console',
    advice:
      'The same input must give the same bytes: take the time or the number as an argument, return findings instead of printing.',
    find: (modules) =>
      findNames(
        modules.filter(({ path }) => PURE_ROOMS.includes(roomOf(path))),
        ['Date', 'performance', 'Math.random', 'console'],
      ),
  },
  {
    title: 'outside languages/ nothing names a language',
    advice:
      'Another pair must be one folder and two lines: ask languages/present-pair.ts for what is known of the languages, and languages/present-names.ts for what they are called.',
    find: (modules) =>
      modules
        .filter(({ path }) => roomOf(path) !== 'languages')
        .flatMap(({ path, spelled }) =>
          [path, ...spelled].filter(namesLanguage).map((text) => `${path} says ${JSON.stringify(text)}`),
        ),
  },
  {
    title: 'only two files say which languages they are',
    advice: 'Import languages/present-pair.ts or languages/present-names.ts, which hand it on.',
    find: (modules) =>
      findImports(
        modules.filter(({ path }) => !SAY_WHICH.includes(path) && !PAIR_FOLDER.test(path)),
        (path, specifier) => isRelative(specifier) && PAIR_FOLDER.test(resolveImport(path, specifier)),
      ),
  },
  {
    title: 'what becomes of a text does not depend on how an engine finds its words',
    advice:
      'Another engine has no beams and no tokens: keep the arithmetic in engines/, and let domain/engine.ts ask for what every engine can say.',
    find: (modules) =>
      modules
        .filter(({ path }) => KNOW_NO_SEARCH.includes(roomOf(path)))
        .flatMap(({ path, spelled }) =>
          spelled
            .filter((text) => SEARCH.test(text) || (LIKELIHOOD.test(text) && !TELL_CONFIDENCE.test(path)))
            .map((text) => `${path} says ${JSON.stringify(text)}`),
        ),
  },
  {
    title: 'no default exports',
    advice: 'What everyone spells alike can be searched for: export it by name.',
    find: (modules) =>
      modules.filter((module) => module.hasDefaultExport).map(({ path }) => `${path} has a default export`),
  },
  {
    title: 'no cycles',
    advice:
      'Files in a circle can only be understood together: move what both sides need to a file of its own.',
    find: (modules) => {
      const cycle = findCycle(modules);
      return cycle === undefined ? [] : [cycle.join(' -> ')];
    },
  },
];

const KNOW_NO_SEARCH = [
  ...['domain', 'segment', 'plan', 'translate', 'assemble', 'review', 'app', 'config', 'library'],
  ...['notation', 'documents', 'store', 'exchange', 'sheets', 'report'],
];
const SEARCH = /beam|penalty|\btokens?\b|batchTokens|[cC]ountTokens|vocabular|marian|onnx|logit|softmax/i;
const LIKELIHOOD = /log-?prob/i;
/** What an engine may tell of how sure it is, how it is kept, joined and put into words. */
const TELL_CONFIDENCE =
  /^(?:domain\/(?:engine|describe-unit)|store\/bilingual-schema|sheets\/html-head|assemble\/[\w-]+)\.ts$/;

/** Where one pair of languages is known. */
const PAIR_FOLDER = /^languages\/.+\//;
const SAY_WHICH = ['languages/present-pair.ts', 'languages/present-names.ts'];

/** A language's name, or its code where it can be nothing else: alone, in a pair, as a file's ending, as an attribute. */
const LANGUAGE =
  /dutch|english|nederland|engels|^(?:nl|en)$|\b(?:nl|en)[-_](?:nl|en)\b|\w\.(?:nl|en)(?:\s|$)|lang(?:uage)?\b["']?[=:]\s*["']?(?:nl|en)\b/i;

/** Frequent words of the source language; two of them in one text are a phrase of it, or a list of its words. */
const SOURCE_WORDS = new Set(
  'het een niet van maar voor dat die zijn met aan ook bij door naar wordt werd hij zij uit heeft hebben geen als dan zich deze dit'.split(
    ' ',
  ),
);

function namesLanguage(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return LANGUAGE.test(text.trim()) || new Set(words.filter((word) => SOURCE_WORDS.has(word))).size > 1;
}

function makeRoomRule({ name, reach, advice }: Room): SourceRule {
  const isOutOfReach = (path: string, specifier: string) =>
    ![name, ...reach].some((near) => isIn(near, resolveImport(path, specifier)));
  const find = (modules: readonly Module[]) =>
    findImports(
      modules.filter(({ path }) => roomOf(path) === name),
      (path, specifier) => isRelative(specifier) && isOutOfReach(path, specifier),
    );
  return { title: `${name} imports ${['only its own', ...reach].join(', ')}`, advice, find };
}

/** Whether `near`, a room or a single file, is where `path` lies. */
function isIn(near: string, path: string): boolean {
  return near === path || near === roomOf(path);
}

/** What the table allows and nobody needs, as `room -> reach`. */
export function findUnusedEdges(modules: readonly Module[]): string[] {
  return ROOMS.flatMap(({ name, reach }) => {
    const targets = modules
      .filter(({ path }) => roomOf(path) === name)
      .flatMap(({ path, imports }) => imports.filter(isRelative).map((one) => resolveImport(path, one)));
    return reach
      .filter((near) => !targets.some((target) => isIn(near, target)))
      .map((near) => `${name} -> ${near}`);
  });
}

function findImports(
  modules: readonly Module[],
  isWrong: (path: string, specifier: string) => boolean,
): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter((specifier) => isWrong(path, specifier))
      .map((specifier) => `${path} imports ${specifier}`),
  );
}

function findNames(modules: readonly Module[], forbidden: readonly string[]): string[] {
  return modules.flatMap(({ path, names }) =>
    forbidden.filter((name) => names.has(name)).map((name) => `${path} uses ${name}`),
  );
}

/** Every breach of one rule, as a sentence with its reason and remedy. */
export function explainBreaches({ advice, find }: SourceRule, modules: readonly Module[]): string[] {
  return find(modules).map((breach) => `src/${breach}. ${advice}`);
}
