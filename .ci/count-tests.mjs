import { existsSync, readFileSync } from 'node:fs';

/*
 * Prints `PASSED FAILED` for a report that Vitest left as JSON. A test that was skipped counts as failed, unless its
 * reason is one that cannot be met; so does a file that could not be run, and a report that is not there.
 */
const [path] = process.argv.slice(2);
const files = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).testResults : [];
const tests = files.flatMap((file) => file.assertionResults);
const passed = tests.filter(({ status }) => status === 'passed').length;
const excused = tests.filter(({ status, meta }) => status !== 'failed' && meta?.need?.isExcused).length;
const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
const failed = files.length === 0 ? 1 : tests.length - passed - excused + broken;
process.stdout.write(`${passed} ${failed}\n`);
