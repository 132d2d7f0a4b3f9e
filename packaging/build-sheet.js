/** Builds what the editable sheet does (`src/web/sheet/`) into one text, which the program writes into each such sheet. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

await build({
  configFile: false,
  logLevel: 'warn',
  root: at('src/web/sheet'),
  build: {
    outDir: at('dist/sheet'),
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: 'main.ts', formats: ['iife'], name: 'sheet', fileName: () => 'sheet.js' },
  },
});
