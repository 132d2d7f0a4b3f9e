import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What a program is started with. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The folder of the package: above `dist/node/` when built, above `src/wiring/` in tests. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../../', import.meta.url));

/** Name and version, as in `tweeluik 0.1.0`. */
export const PROGRAM = `tweeluik ${String(createRequire(import.meta.url)('../../package.json').version)}`;
