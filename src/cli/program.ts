import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The folder of the package: above `dist/node/` when built, above `src/cli/` in tests. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../../', import.meta.url));

/** Name and version, as in `tweeluik 0.1.0`. */
export const PROGRAM = `tweeluik ${String(createRequire(import.meta.url)('../../package.json').version)}`;
