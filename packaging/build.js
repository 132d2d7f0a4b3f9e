/**
 * Builds `dist/`, which is what the package ships: program and library for Node.js (`node/`), the review page
 * (`page/`), what the editable sheet does as one text (`sheet/`), the library's types (`types/`), and the licences of
 * all packages that are part of them. It needs the modules and types that `tsc -p src` leaves in `build/`, one for each
 * source file.
 */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { copyTypes } from './copy-types.js';
import { makePackageCollector, printLicences } from './licences.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

/** Packages that stay outside, because their native code cannot be bundled; npm installs them. */
const installed = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
const packages = new Map();
const shared = /** @type {const} */ ({
  configFile: false,
  logLevel: 'warn',
  plugins: [makePackageCollector(packages)],
});

/**
 * All files of the program lie in one folder, two below the package: there `wiring/program.ts` looks for the package
 * and `process-lane.ts` for its second program. They are not minified, so that a stack says something.
 */
await build({
  ...shared,
  ssr: { noExternal: true, external: installed },
  // The tokenizer's package imports both runtimes to choose one.
  resolve: { alias: { 'onnxruntime-web': 'onnxruntime-node' } },
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: 'dist/node',
    minify: false,
    rolldownOptions: {
      input: {
        bin: 'src/cli/bin.ts',
        index: 'src/index.ts',
        'lane-process': 'src/engines/marian/lane-process.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
// The code reads it from beside itself, bundled or not.
for (const folder of ['dist/node', 'build/languages/nl-en'])
  copyFileSync('src/languages/nl-en/word-pairs.txt', `${folder}/word-pairs.txt`);
await build({ ...shared, root: 'src/web/page', build: { outDir: '../../../dist/page', emptyOutDir: true } });
await build({
  ...shared,
  root: 'src/web/sheet',
  build: {
    outDir: '../../../dist/sheet',
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: 'main.ts', formats: ['iife'], name: 'sheet', fileName: () => 'sheet.js' },
  },
});
copyTypes('index.d.ts', { from: 'build', to: 'dist/types' });
writeFileSync('dist/THIRD-PARTY-LICENSES', printLicences([...packages.values()]));
