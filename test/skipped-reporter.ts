import type { Reporter, TestCase } from 'vitest/node';
import type { Need } from './needs.js';

export interface SkippedTest {
  readonly file: string;
  readonly need: Need | undefined;
}

/**
 * Says at the end of a run which tests were skipped, why, and how to have them run. It is silent where someone asked
 * for tests by name (`-t`): the others were not wanted.
 * @param isComplete True where all tests must run, as in CI: a skipped one then fails the run, unless it is excused.
 */
export function makeSkippedReporter(isComplete: boolean): Reporter {
  let isSelection = false;
  return {
    onInit(vitest) {
      isSelection = vitest.config.testNamePattern !== undefined;
    },
    onTestRunEnd(modules) {
      const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')].map(describe));
      if (isSelection || skipped.length === 0) return;
      process.stdout.write(printSkipped(skipped));
      if (isComplete && findUnexcused(skipped).length > 0) {
        process.stdout.write('Here every test must run: the run has failed.\n');
        process.exitCode = 1;
      }
    },
  };
}

function describe(test: TestCase): SkippedTest {
  return { file: test.module.relativeModuleId, need: test.meta().need };
}

/** Those that have no reason, or one that could have been met. */
export function findUnexcused(skipped: readonly SkippedTest[]): SkippedTest[] {
  return skipped.filter(({ need }) => need?.isExcused !== true);
}

/** A line for each reason, and under it the files with the number of their tests. */
export function printSkipped(skipped: readonly SkippedTest[]): string {
  const lines = [...groupBy(skipped, printReason)].flatMap(([reason, tests]) => [
    `  ${reason}`,
    ...[...groupBy(tests, ({ file }) => file)].map(([file, inside]) => `    ${file} (${inside.length})`),
  ]);
  return `\nSkipped: ${skipped.length === 1 ? '1 test' : `${skipped.length} tests`}\n${lines.join('\n')}\n`;
}

function printReason({ need }: SkippedTest): string {
  return need === undefined ? 'skipped without a reason' : `needs ${need.what}`;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
