/**
 * Makes small faults in the code, one at a time, and says which of them no test notices.
 *
 *   npm run test:mutation -- --seed 1 --count 300          of all rooms below
 *   npm run test:mutation -- --only src/sheets             of files whose path has this text; no count: all of them
 *   … --survivors lives.json                               writes there what lives; a later run tries only that again
 *
 * Files on disk stay as they are. Tests that need a browser, a model or a process of their own do not take part. Mutants
 * that change nothing anyone could notice are named, with the reason, in `equivalent.json`.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askTests } from './ask-tests.js';
import { findMutants } from './find-mutants.js';

const ROOMS = [
  'plan',
  'review',
  'segment',
  'check',
  'sheets',
  'store',
  'files',
  'documents',
  'exchange',
  'notation',
  'diff',
  'languages',
];
/** Its look is for the eye. */
const NOT_CODE = /html-style\.ts$/;
const NOT_HERE = /^test\/(?:architecture|engines|engines-models|fault|mutation)[./]|corpus\.test/;
const BROWSER = /playwright-core/;
/** A mutant that lives is tried once more with this many test files, each loaded anew. */
const MOST_FILES = { atLoad: 12, inFunction: 5 };

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string' },
    only: { type: 'string', default: '' },
    tests: { type: 'string', default: '' },
    survivors: { type: 'string', default: '' },
  },
});

async function main() {
  const drawn = existsSync(options.survivors) ? listAgain() : drawMutants();
  const known = findEquivalents();
  const mutants = drawn.filter((mutant) => !known.has(keyOf(mutant)));
  print(
    `${mutants.length} mutants, seed ${options.seed}; ${drawn.length - mutants.length} more that nobody could notice`,
  );
  const killed = await tryAll(
    mutants.map((mutant, number) => ({ ...mutant, number, file: resolve(mutant.file) })),
  );
  report(
    mutants,
    mutants.filter((_, number) => !killed.has(number)),
  );
}

function drawMutants() {
  const all = listMutants();
  return options.count === undefined
    ? all
    : draw(all, Number(options.count), makeRandom(Number(options.seed)));
}

function listMutants() {
  const files = ROOMS.flatMap((room) => listFiles(`src/${room}`)).filter(
    (file) => file.endsWith('.ts') && !NOT_CODE.test(file) && file.includes(options.only),
  );
  return files.sort().flatMap((file) => findMutants(file, readFileSync(file, 'utf8')));
}

/** What lived in an earlier run, where its lines still stand. */
function listAgain() {
  const wanted = new Set(JSON.parse(readFileSync(options.survivors, 'utf8')).map(keyOf));
  return listMutants().filter((mutant) => wanted.has(keyOf(mutant)));
}

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

function findEquivalents() {
  return new Set(JSON.parse(readFileSync('test/mutation/equivalent.json', 'utf8')).map(keyOf));
}

/** Files move, and their lines; what a line says is still the same fault. */
function keyOf({ file, before, after }) {
  return [basename(file), before, after].join('\n');
}

/** mulberry32: small, and the same on every machine. */
function makeRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function draw(all, count, random) {
  const rest = [...all];
  return Array.from(
    { length: Math.min(count, all.length) },
    () => rest.splice(Math.floor(random() * rest.length), 1)[0],
  );
}

/** The numbers of the mutants that a test noticed. */
async function tryAll(mutants) {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-mutation-'));
  const env = { TWEELUIK_MUTANTS: join(folder, 'mutants.json'), TWEELUIK_LOG: join(folder, 'log.jsonl') };
  writeFileSync(env.TWEELUIK_MUTANTS, JSON.stringify(mutants));
  writeFileSync(env.TWEELUIK_LOG, '');
  const tests = listTests();
  await tryInTests(tests, env, mutants);
  const log = readLog(env.TWEELUIK_LOG);
  const killed = new Set(log.flatMap((line) => line.killed ?? []));
  await tryAnew(
    mutants.filter(({ number }) => !killed.has(number)),
    { tests, log, killed },
  );
  return killed;
}

/** Small test files first: they are the nearest to what they test, and what they kill costs the others nothing. */
function listTests() {
  return listFiles('test')
    .filter((file) => file.endsWith('.test.ts') && file.includes(options.tests))
    .filter((file) => !NOT_HERE.test(file) && !BROWSER.test(readFileSync(file, 'utf8')))
    .sort((a, b) => isWide(a) - isWide(b) || statSync(a).size - statSync(b).size)
    .map((file) => resolve(file));
}

function isWide(file) {
  return Number(/^test\/(?:cli|app|web)\//.test(file));
}

/** Every test with every mutant in a function that it enters. */
async function tryInTests(tests, env, mutants) {
  const asked = askTests('switched', env);
  for (const [index, test] of tests.entries()) {
    const before = readLog(env.TWEELUIK_LOG);
    for (let round = 0; round < 50; round += 1) {
      const from = readLog(env.TWEELUIK_LOG).length;
      const failed = await asked.ask({ tests: [test] }, env.TWEELUIK_LOG);
      const lines = readLog(env.TWEELUIK_LOG).slice(from);
      if (lines.some(({ again }) => again)) continue;
      if (failed !== null) print(`fails without a mutant, so it can notice none: ${failed}`);
      break;
    }
    const count = (lines) => new Set(lines.flatMap(({ killed }) => killed ?? [])).size;
    const log = readLog(env.TWEELUIK_LOG);
    print(
      `${index + 1}/${tests.length} ${relative('.', test)}: ${count(log) - count(before)} killed, ${mutants.length - count(log)} live`,
    );
  }
  asked.stop();
}

/**
 * What runs while files are loaded is noticed only by loading them with the mutant in it, and so is what a first call keeps
 * for all others.
 */
async function tryAnew(mutants, { tests, log, killed }) {
  const asked = askTests('plain');
  for (const { number, file, start, end, text, body, line } of mutants) {
    const most = body === -1 ? MOST_FILES.atLoad : MOST_FILES.inFunction;
    const order = listReaching({ file, body }, log)
      .filter((test) => tests.includes(test))
      .slice(0, most);
    if (order.length === 0) continue;
    const source = readFileSync(file, 'utf8');
    const change = { file, text: source.slice(0, start) + text + source.slice(end) };
    const failed = await asked.ask({ change, tests: order });
    if (failed !== null) killed.add(number);
    print(`anew: ${relative('.', file)}:${line} ${failed ?? 'LIVES'}`);
  }
  asked.stop();
}

/**
 * Test files that enter the function; for what runs at load, those that use any function of its folder, or else load the file.
 * Those with the most tests that do are first.
 */
function listReaching({ file, body }, log) {
  const list = (isMeant, ...how) => {
    const counts = new Map();
    for (const line of log.filter(({ entered }) => entered?.some(isMeant)))
      for (const test of how.flatMap((name) => line[name] ?? []))
        counts.set(test, (counts.get(test) ?? 0) + 1);
    return [...counts].sort(([, one], [, other]) => other - one).map(([test]) => test);
  };
  if (body !== -1) return list((name) => name === `${file} ${body}`, 'loaded', 'used');
  const using = list((name) => name.startsWith(`${dirname(file)}/`), 'used');
  return using.length > 0 ? using : list((name) => name === `${file} -1`, 'loaded');
}

function readLog(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function report(mutants, survivors) {
  if (options.survivors !== '') {
    const lives = survivors.map(({ file, before, after }) => ({ file, before, after }));
    writeFileSync(options.survivors, `${JSON.stringify(lives, null, 1)}\n`);
  }
  for (const { file, line, before, after } of survivors)
    print(`\n${file}:${line}\n  - ${before}\n  + ${after}`);
  print('');
  for (const room of ROOMS) {
    const inRoom = ({ file }) => file.startsWith(`src/${room}/`);
    const [all, alive] = [mutants.filter(inRoom).length, survivors.filter(inRoom).length];
    if (all > 0) print(`${room.padEnd(12)} ${String(all - alive).padStart(4)} of ${all} killed`);
  }
  const share = (100 * (mutants.length - survivors.length)) / mutants.length;
  print(
    `\n${share.toFixed(1)} % killed: ${mutants.length - survivors.length} of ${mutants.length}, seed ${options.seed}`,
  );
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

await main();
