import { defineConfig } from 'vitest/config';
import { makeSkippedReporter } from './test/skipped-reporter.js';

const { CI, TEST_REPORT } = process.env;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Native ONNX sessions fail to register twice inside worker threads; processes have no such trouble.
    pool: 'forks',
    globalSetup: 'test/temporary-folder.ts',
    // How long something takes on a busy machine is not what is tested.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: [
      'default',
      makeSkippedReporter(CI === 'true'),
      ...(TEST_REPORT === undefined ? [] : [['json', { outputFile: TEST_REPORT }] as ['json', object]]),
    ],
  },
});
