import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCodes } from './find-codes.js';
import { printErrorsPage } from './print-errors-page.js';

const SOURCE = new URL('../../src/', import.meta.url);

const SOURCES = new Map(
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(new URL(path.replaceAll('\\', '/'), SOURCE), 'utf8')]),
);

const PAGE = printErrorsPage(findCodes(SOURCES));

/** Words with a slash that are no codes: media types, addresses of the page's server, a package. */
const OTHER = /^(?:application|text|image|api|preact)\//;

describe('the page of all codes', () => {
  it('is what the code says', async () => {
    await expect(PAGE).toMatchFileSnapshot(fileURLToPath(new URL('ERRORS.md', SOURCE)));
  });

  it('has every code that stands anywhere in the source', () => {
    const written = [...SOURCES.values()]
      .flatMap((source) => source.match(/(?<=['"])[a-z]+\/[a-z]+(?:-[a-z]+)*(?=['"])/g) ?? [])
      .filter((code) => !OTHER.test(code));
    expect(new Set(written).size).toBeGreaterThan(90);
    expect(written.filter((code) => !PAGE.includes(`| \`${code}\` |`))).toEqual([]);
  });

  it('says something of every code, and of every error but those of the page what to do', () => {
    const lines = PAGE.split('\n').filter((line) => line.startsWith('| `'));
    expect(lines.filter((line) => /^\| \S+ \| +\|/.test(line))).toEqual([]);
    expect(lines.filter((line) => / \| {2}\|$/.test(line) && !line.startsWith('| `web/'))).toEqual([]);
  });
});

describe('codes in source', () => {
  const find = (source: string) => findCodes(new Map([['a.ts', source]]));

  it('are found with message and hint, what changes in braces', () => {
    const source = `
      const HINT = 'wait';
      throw new StorageError(\`cannot write \${options.path}: \${messageOf(error)}\`, { code: 'storage/a', hint: HINT });`;
    expect(find(source)).toEqual([
      { code: 'storage/a', kind: 'error', message: 'cannot write {path}: {error}', hint: 'wait' },
    ]);
  });

  it('are found where one of two is chosen, and as a finding', () => {
    const source = `
      const code = isThere ? 'model/a' : 'model/b';
      throw new ModelError(isThere ? 'x' : 'y', { code, hint: 'look' });
      export const check = { code: 'check/c', severity: 'warning', run() { return [makeFinding(this, \`has \${n} of them\`)]; } };`;
    expect(find(source)).toEqual([
      { code: 'model/a', kind: 'error', message: '(x / y)', hint: 'look' },
      { code: 'model/b', kind: 'error', message: '(x / y)', hint: 'look' },
      { code: 'check/c', kind: 'finding', message: 'has {n} of them', hint: '' },
    ]);
  });
});
