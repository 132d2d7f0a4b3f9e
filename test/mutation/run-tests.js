/**
 * The process that runs tests, kept alive from one question to the next. The parent sends `{ tests, change }`: test files in
 * order, and for one source file the text it shall have this time. The answer is `{ failed }`: the first test that failed,
 * or null. Started with `switched`, every source file has all its mutants in it, and `mutant-runner.js` tries them.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BaseSequencer, createVitest } from 'vitest/node';
import { switchMutants } from './switch-mutants.js';

const isSwitched = process.argv[2] === 'switched';
const switched = isSwitched ? JSON.parse(readFileSync(process.env.TWEELUIK_MUTANTS, 'utf8')) : [];
let change;
let order = [];

class GivenOrder extends BaseSequencer {
  async sort(files) {
    return files.toSorted((a, b) => order.indexOf(a.moduleId) - order.indexOf(b.moduleId));
  }
}

const exchange = {
  name: 'exchange-source',
  enforce: 'pre',
  transform(code, id) {
    if (id === change?.file) return change.text;
    const mutants = switched.filter(({ file }) => file === id);
    const inside = mutants.filter(({ body }) => body !== -1);
    return mutants.length > 0 ? switchMutants(id, code, inside) : undefined;
  },
};

const vitest = await createVitest(
  'test',
  {
    watch: false,
    bail: isSwitched ? 0 : 1,
    isolate: isSwitched,
    pool: 'threads', // They start sooner than processes.
    maxWorkers: 1,
    fileParallelism: false,
    reporters: [{}],
    sequence: { sequencer: GivenOrder },
    ...(isSwitched && { runner: resolve('test/mutation/mutant-runner.js') }),
  },
  { plugins: [exchange] },
);
await vitest.standalone();
const specifications = await vitest.globTestSpecifications();

process.on('message', async ({ change: wanted, tests }) => {
  const changed = [change?.file, wanted?.file].filter((file) => file !== undefined);
  change = wanted;
  for (const file of changed) vitest.invalidateFile(file);
  order = tests;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    specifications.filter(({ moduleId }) => tests.includes(moduleId)),
  );
  const modules = testModules.filter(({ moduleId }) => tests.includes(moduleId));
  process.send({ failed: findFailed(modules, unhandledErrors) });
});
process.on('disconnect', () => process.exit());
process.send('ready');

function findFailed(testModules, unhandledErrors) {
  for (const testModule of testModules) {
    for (const test of testModule.children.allTests('failed'))
      return `${testModule.relativeModuleId} > ${test.fullName}`;
    if (testModule.state() === 'failed') return testModule.relativeModuleId;
  }
  return unhandledErrors.length > 0 ? `unhandled: ${unhandledErrors[0]?.message}` : null;
}
