import { readFileSync } from 'node:fs';

const packageFile = new URL('../../package.json', import.meta.url);

/** Name and version, as in `tweeluik 0.1.0`. */
export const PROGRAM = `tweeluik ${String(JSON.parse(readFileSync(packageFile, 'utf8')).version)}`;
