import { describe, expect, it } from 'vitest';
import { type Module, parseModule } from './module.js';
import { findRoom, ROOMS } from './rooms.js';
import { explainBreaches, findUnusedEdges, SOURCE_RULES } from './source-rules.js';

/** Small programs that each break one rule: the title of the rule, the files, what the message must name. */
const BREACHES: readonly [title: RegExp, files: Readonly<Record<string, string>>, named: string][] = [
  [/^domain imports/, { 'domain/unit.ts': "import type { P } from '../plan/plan.js';" }, '../plan/plan.js'],
  [/^check imports/, { 'check/numbers.ts': "export * from '../segment/rules.js';" }, '../segment/rules.js'],
  [/^report imports/, { 'report/json.ts': "type T = import('../files/disk.js').T;" }, '../files/disk.js'],
  [/^sheets imports/, { 'sheets/tsv.ts': "import x from '../../package.json';" }, '../../package.json'],
  [/^files imports/, { 'files/read.ts': "import { a } from '../engines/a.js';" }, '../engines/a.js'],
  [/^engines imports/, { 'engines/b.ts': "import { a } from '../config/a.js';" }, '../config/a.js'],
  [/^web\/page imports/, { 'web/page/a.tsx': "import { a } from '../server/a.js';" }, '../server/a.js'],
  [/^app imports/, { 'app/run.ts': "const { a } = await import('../engines/a.js');" }, '../engines/a.js'],
  [/^index.ts imports/, { 'index.ts': "export { run } from './cli/run.js';" }, './cli/run.js'],
  [/^every file lies/, { 'things/a.ts': 'export const a = 1;' }, 'things/a.ts'],
  [/^a dependency/, { 'plan/a.ts': "import { readFile } from 'fs/promises';" }, 'fs/promises'],
  [/^a dependency/, { 'app/a.ts': "import { hostname } from 'node:os';" }, 'node:os'],
  [/^a dependency/, { 'translate/batch.ts': "import PQueue from 'p-queue';" }, 'p-queue'],
  [/^a dependency/, { 'review/rows.ts': "import { diffWords } from 'diff';" }, 'diff'],
  [/^a dependency/, { 'app/a.ts': "import { hideBin } from 'yargs/helpers';" }, 'yargs/helpers'],
  [/^a dependency/, { 'files/a.ts': "const a = require('@xenova/transformers');" }, '@xenova/transformers'],
  [/^a dependency/, { 'engines/a.ts': 'export const load = (name: string) => import(name);' }, 'computed'],
  [/^a dependency/, { 'engines/a.ts': "import a from 'left-pad';" }, 'left-pad'],
  [/^a dependency/, { 'cli/main.ts': "import { argv } from 'node:process';" }, 'node:process'],
  [/^an article/, { 'app/a.ts': "import { b } from './write-article.js';" }, './write-article.js'],
  [/^only programs/, { 'cli/main.ts': 'export const cwd = () => process.cwd();' }, 'process'],
  [/^only programs/, { 'app/run.ts': 'export const env = globalThis.process.env;' }, 'process'],
  [/no clock/, { 'plan/a.ts': 'export const now = () => new Date();' }, 'Date'],
  [/no clock/, { 'review/a.ts': 'export const a = { Date };' }, 'Date'],
  [/no clock/, { 'translate/a.ts': "export const a = Math['random']();" }, 'Math.random'],
  [/no clock/, { 'domain/a.ts': 'console.warn(1);' }, 'console'],
  [/^outside languages/, { 'check/a.ts': 'export const dutchWords = 1;' }, 'dutchWords'],
  [/^outside languages/, { 'check/a.ts': 'export const a = { english: 1 };' }, 'english'],
  [/^outside languages/, { 'check/dutch-words.ts': 'export const a = 1;' }, 'dutch-words'],
  [/^outside languages/, { 'web/page/a.tsx': 'export const a = <p lang="nl">a</p>;' }, 'nl'],
  [/^outside languages/, { 'web/page/a.tsx': 'export const a = <p>Dutch source</p>;' }, 'Dutch source'],
  [/^outside languages/, { 'report/a.ts': 'export const a = `<p lang="en">`;' }, 'lang'],
  [/^outside languages/, { 'report/a.ts': "export const a = '  nl  ';" }, 'nl'],
  [/^outside languages/, { 'cli/a.ts': "export const a = 'check --source a.nl -f';" }, 'a.nl'],
  [/^outside languages/, { 'plan/a.ts': 'export const a = /^(?:maar|want|dat)$/;' }, 'maar|want|dat'],
  [
    /^only two files/,
    { 'check/a.ts': "import { a } from '../languages/nl-be/a.js';" },
    '../languages/nl-be/a.js',
  ],
  [/^what becomes of a text/, { 'domain/a.ts': 'export interface A { readonly beams: number }' }, 'beams'],
  [/^what becomes of a text/, { 'translate/a.ts': "export const a = 'maxBatchTokens';" }, 'maxBatchTokens'],
  [/^what becomes of a text/, { 'plan/a.ts': 'export const logProbability = 0;' }, 'logProbability'],
  [/^no default/, { 'score/a.ts': 'export default function bleu() {}' }, 'score/a.ts'],
  [/^no default/, { 'score/a.ts': "export { bleu as default } from './bleu.js';" }, 'score/a.ts'],
  [
    /^no cycles/,
    {
      'plan/a.ts': "import './b.js';",
      'plan/b.ts': "import type { C } from './c.js';",
      'plan/c.ts': "import './b.js';",
    },
    'plan/b.ts -> plan/c.ts -> plan/b.ts',
  ],
];

function parseModules(files: Readonly<Record<string, string>>): Module[] {
  return Object.entries(files).map(([path, source]) => parseModule(path, source));
}

function explainAll(modules: readonly Module[]): string[] {
  return SOURCE_RULES.flatMap((rule) =>
    explainBreaches(rule, modules).map((text) => `${rule.title}: ${text}`),
  );
}

describe('the rules about the source', () => {
  it.each(BREACHES)(
    '%s: %j breaks this rule and no other, and the message says where',
    (title, files, named) => {
      const explained = explainAll(parseModules(files));
      expect(explained).toHaveLength(1);
      expect(explained[0]).toMatch(title);
      expect(explained[0]).toContain(named);
    },
  );

  it('have each been seen to fail', () => {
    const rooms = ROOMS.map(({ name }) => name);
    const untested = SOURCE_RULES.map(({ title }) => title).filter(
      (title) =>
        !BREACHES.some(([pattern]) => pattern.test(title)) && !rooms.includes(title.split(' ')[0] ?? ''),
    );
    expect(untested).toEqual([]);
  });

  it('order the rooms: whoever is reached does not reach back', () => {
    const names = ROOMS.map(({ name }) => name);
    const reachable = (name: string, seen = new Set<string>()): Set<string> => {
      for (const near of findRoom(name)?.reach ?? []) {
        if (names.includes(near) && !seen.has(near)) reachable(near, seen.add(near));
      }
      return seen;
    };
    expect(names.filter((name) => reachable(name).has(name))).toEqual([]);
  });

  it('find an edge of the table that no file needs', () => {
    const one = { 'review/a.ts': "import type { B } from '../diff/b.js';" };
    expect(findUnusedEdges(parseModules({}))).toContain('review -> diff');
    expect(findUnusedEdges(parseModules(one))).not.toContain('review -> diff');
  });

  it('let good code pass: comments, strings, property names, the homes of dependencies', () => {
    const good = {
      'domain/error.ts': "// Date, process, console\nexport const a = 'console Date process';",
      'plan/plan.ts':
        "import { a } from '../domain/error.js';\nexport const b = (c: { Date: 1 }) => [a, c.Date];",
      'plan/chance.ts': 'export const c = Math.max(1, 2);',
      'translate/queue.ts': "import PQueue from 'p-queue';\nexport const queue = new PQueue();",
      'app/run.ts': "import type { B } from '../plan/plan.js';\nexport type Run = B;",
      'languages/nl-en/words.ts': "export const DUTCH = { code: 'nl', words: /maar|want|dat/ };",
      'languages/present-pair.ts': "import { DUTCH } from './nl-en/words.js';\nexport const SOURCE = DUTCH;",
      'check/unit.ts': "// Dutch\nexport const over = (een: string) => een + ' over die';",
      'engines/onnx/load.ts': "import { readFileSync } from 'node:fs';\nexport const load = readFileSync;",
      'cli/bin.ts': "import { stdout } from 'node:process';\nstdout.write(String(process.pid));",
    };
    expect(explainAll(parseModules(good))).toEqual([]);
  });

  it('refuse a file that cannot be parsed', () => {
    expect(() => parseModule('plan/a.ts', 'export const = 1')).toThrow('plan/a.ts');
  });
});
