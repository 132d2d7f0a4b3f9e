import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installNode, installPackage, makeFolder, removeFolders, runProgram } from './install.js';
import { visitPage } from './visit-page.js';

const ARTICLE = 'corpus/000_69992ce250116edb.txt';
/** Counted by hand, see `test/corpus.test.ts`. */
const SEGMENTS = 24;
/** What npm would run at an install, and what so may fetch from anywhere. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

const installed = installPackage();
afterAll(removeFolders);

/** A folder with the article, and a home where nothing is cached. */
function makeDesk(node: string) {
  const folder = makeFolder();
  copyFileSync(ARTICLE, join(folder, 'a.txt'));
  const home = {
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_CONFIG_HOME: join(folder, 'config'),
  };
  const options = { cwd: folder, env: { ...process.env, ...home } };
  return {
    folder,
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    run: (args: string, onOutput?: Parameters<typeof runProgram>[2]) =>
      runProgram([node, installed.program, ...args.split(' ')], options, onOutput),
    runScript: (script: string) => runProgram([node, script], options),
  };
}

describe('the installed package', () => {
  it('is three packages, none of which runs a script or fetches anything at its install', () => {
    expect(installed.packages.map(({ name }) => name).sort()).toEqual([
      'onnxruntime-common',
      'onnxruntime-node',
      'tweeluik',
    ]);
    const scripts = installed.packages.flatMap(({ scripts }) => Object.keys(scripts ?? {}));
    expect(scripts.filter((name) => INSTALL_SCRIPTS.includes(name))).toEqual([]);
  });

  it('holds nothing for maintainers, and no map of sources that are not there', () => {
    const files = readdirSync(installed.folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => !file.startsWith('node_modules'),
    );
    expect(
      files.filter((file) => /\.(?:mjs|ts|tsx|map|py|sh)$/.test(file) && !file.endsWith('.d.ts')),
    ).toEqual([]);
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    expect(
      scripts.filter((file) =>
        readFileSync(join(installed.folder, file), 'utf8').includes('//# sourceMappingURL'),
      ),
    ).toEqual([]);
  });

  it('answers --version before anything large is loaded', () => {
    const load = (name: string): string[] => {
      const code = readFileSync(join(installed.folder, 'dist', 'node', name), 'utf8');
      const imports = [...code.matchAll(/^import .*?"\.\/([^"]+)";/gm)].map(([, next = '']) => next);
      return [code, ...imports.flatMap(load)];
    };
    expect(load('bin.js').join('').length).toBeLessThan(4000);
  });

  it('comes with the licences of what is in it', () => {
    const licences = readFileSync(join(installed.folder, 'dist', 'THIRD-PARTY-LICENSES'), 'utf8');
    for (const name of ['@xenova/transformers', 'yargs', 'zod', 'preact', 'undici']) {
      expect(licences).toMatch(new RegExp(`^${name} [\\d.]+: (?:MIT|Apache-2.0)$`, 'm'));
    }
    expect(readFileSync(join(installed.folder, 'LICENSE'), 'utf8')).toContain('MIT License');
  });

  it('has types that hold the example of the README', async () => {
    const folder = makeFolder();
    writeExample(folder, 'example.mts');
    const options = `--noEmit --strict --target es2023 --module nodenext --types node --typeRoots ${resolve('node_modules/@types')}`;
    const compiler = [process.execPath, resolve('node_modules/typescript/bin/tsc')];
    const check = () => runProgram([...compiler, ...options.split(' '), 'example.mts'], { cwd: folder });
    expect(await check()).toEqual({ code: 0, stdout: '', stderr: '' });
    appendFileSync(join(folder, 'example.mts'), '\nawait translator.translate(1);\n');
    expect((await check()).stdout).toContain("Argument of type 'number' is not assignable");
  }, 60_000);
});

/** The README's example of the library, in a project that depends on the installed package. */
function writeExample(folder: string, name: string): void {
  const [, example = ''] = /```js\n(import .*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(installed.folder, join(folder, 'node_modules', 'tweeluik'), 'junction');
  writeFileSync(join(folder, name), example.replaceAll('article.txt', 'a.txt'));
}

describe.each(['20.19', '22', '24'])('with Node.js %s', { timeout: 120_000 }, (version) => {
  const node = installNode(version);
  const desk = makeDesk(node);

  it('says its version', async () => {
    const { version: own } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await desk.run('--version')).toEqual({ code: 0, stdout: `tweeluik ${own}\n`, stderr: '' });
  });

  it('translates offline, in two processes as in one', async () => {
    const shown = await desk.run('translate a.txt --offline --threads 1');
    expect(shown.stdout).toContain(`${SEGMENTS} segments, all translated by compact-nl-en`);
    const alone = desk.read('a.tweeluik/target.txt');
    // What the Dutch calls Oekraïne.
    expect(alone).toContain('Ukraine');
    await desk.run('translate a.txt --offline --threads 2 --out two');
    expect(desk.read('two/target.txt')).toBe(alone);
  });

  it.each(['html', 'xlsx', 'tsv', 'md', 'xliff'])('makes a sheet as %s', async (format) => {
    const { code, stdout } = await desk.run(`sheet a.txt --format ${format} --json`);
    expect(code).toBe(0);
    const { sheet } = JSON.parse(stdout);
    expect(readFileSync(join(desk.folder, sheet)).length).toBeGreaterThan(1000);
    if (format === 'html') return;
    expect(await desk.run(`apply a.txt ${sheet}`)).toMatchObject({ code: 0 });
  });

  it('opens the review page', async () => {
    let page: Promise<unknown> | undefined;
    const ended = await desk.run('review a.txt --no-open --json', (stdout, stop) => {
      page ??= visitPage(JSON.parse(stdout).address).finally(stop);
    });
    expect(await page).toEqual({ scripts: 1, units: SEGMENTS });
    expect(ended.code).toBe(0);
  });

  it('is a library: the example of the README runs', async () => {
    writeExample(desk.folder, 'example.mjs');
    const shown = await desk.runScript('example.mjs');
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain(`${SEGMENTS} segments`);
    expect(shown.stdout).toContain(desk.read('a.tweeluik/target.txt'));
  });
});
