/**
 * Runs every test of a file first as it is, and then once more with each living mutant whose function it entered. So a mutant
 * costs a call, not a process. What it learns goes to a log, a line each, which survives a test that never ends.
 */

import { setMaxListeners } from 'node:events';
import { openSync, readFileSync, writeSync } from 'node:fs';
import { TestRunner } from 'vitest';

const { TWEELUIK_MUTANTS: mutantsFile, TWEELUIK_LOG: logFile } = process.env;
/** Tests that take longer are left out: each would be run for every mutant that lives. */
const SLOW_MS = 2_000;
/** It mounts a disk, which a mutant would leave behind. */
const MOUNTS = /disk is full/;

const mutants = JSON.parse(readFileSync(mutantsFile, 'utf8')).filter(({ body }) => body !== -1);
const entered = new Set();
globalThis.__enter = (file, start) => entered.add(`${file} ${start}`);

const log = openSync(logFile, 'a');
const note = (line) => writeSync(log, `${JSON.stringify(line)}\n`);

export default class MutantRunner extends TestRunner {
  #log = readLog();
  #killed = new Set(this.#log.map(({ killed }) => killed));
  /** Those first that need a process nobody was in before them. */
  #order = [...this.#log.map(({ polluted }) => polluted), ...mutants.map(({ number }) => number)]
    .map((wanted) => mutants.find(({ number }) => number === wanted))
    .filter((mutant) => mutant !== undefined);
  #tried = 0;
  #isPolluted = false;

  async runTask(test) {
    const run = makeRun(test);
    setMaxListeners(0, test.context.signal); // Every try listens for the end of the test once more.
    this.#noteEntered('loaded', test);
    const start = performance.now();
    await TestRunner.getTestFn(test)();
    const ms = performance.now() - start;
    const reached = new Set(entered);
    this.#noteEntered('used', test);
    if (ms <= SLOW_MS && !MOUNTS.test(test.name)) await this.#tryMutants(test, run, { ms, reached });
    entered.clear();
  }

  /** `loaded`: what ran while the file was loaded; `used`: what its tests ran. */
  #noteEntered(how, test) {
    if (entered.size > 0) note({ [how]: test.file.filepath, entered: [...entered] });
    entered.clear();
  }

  async #tryMutants(test, run, { ms, reached }) {
    for (const { number, file, body } of this.#order) {
      if (this.#isPolluted) break;
      if (this.#killed.has(number) || !reached.has(`${file} ${body}`)) continue;
      note({ started: number, ms });
      this.#tried += 1;
      if (await passes(run, number)) continue;
      // What an earlier mutant left in a cache can make this one fail: then it is no proof, and all start afresh.
      this.#isPolluted = !(await passes(run));
      const isProof = !this.#isPolluted || this.#tried === 1;
      if (isProof) this.#killed.add(number);
      note(isProof ? { killed: number, by: `${test.file.name} > ${test.name}` } : { polluted: number });
      if (this.#isPolluted) note({ again: true });
    }
    note({ started: null });
  }
}

function readLog() {
  return readFileSync(logFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** A test once more, with what stands around each test. */
function makeRun(test) {
  const suites = [];
  for (let { suite } = test; suite !== undefined; { suite } = suite) suites.push(suite);
  const callHooks = async (name, inOrder) => {
    for (const suite of inOrder)
      for (const hook of TestRunner.getSuiteHooks(suite)[name]) await hook(test.context, suite);
  };
  return async () => {
    await callHooks('beforeEach', suites.toReversed());
    await TestRunner.getTestFn(test)();
    await callHooks('afterEach', suites);
  };
}

async function passes(run, number) {
  globalThis.__mutant = number;
  try {
    await run();
    return true;
  } catch {
    return false;
  } finally {
    globalThis.__mutant = undefined;
  }
}
