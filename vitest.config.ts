import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Native ONNX sessions fail to register twice inside worker threads; processes have no such trouble.
    pool: 'forks',
    testTimeout: 30_000,
  },
});
