import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Module, parseModule } from './architecture/module.js';
import {
  findDeadPaths,
  findEmptyWords,
  findStrayTopLevel,
  findWorkplace,
} from './architecture/repository-rules.js';
import { explainBreaches, findUnusedEdges, SOURCE_RULES } from './architecture/source-rules.js';
import { findUnreadExports } from './architecture/unread-exports.js';

const ROOT = new URL('../', import.meta.url);

function readModules(): Module[] {
  const folder = new URL('src/', ROOT);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path))
    .map((path) => parseModule(path, readFileSync(new URL(path, folder), 'utf8')));
}

/** What a clone holds: tracked files that are still there. */
function listTrackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(new URL(path, ROOT)));
}

/** Undefined for a binary file, told by a zero byte near its start, as Git does. */
function readTextFile(path: string): string | undefined {
  const bytes = readFileSync(new URL(path, ROOT));
  return bytes.subarray(0, 8000).includes(0) ? undefined : bytes.toString('utf8');
}

describe('the source keeps the rules of the house', () => {
  const modules = readModules();

  it.each(SOURCE_RULES.map((rule) => [rule.title, rule] as const))('%s', (_, rule) => {
    expect(explainBreaches(rule, modules)).toEqual([]);
  });

  it('uses every edge of its table: what a room may reach, it reaches', () => {
    expect(findUnusedEdges(modules)).toEqual([]);
  });
});

describe('the repository', () => {
  const paths = listTrackedFiles();

  it('has nothing unexpected at its top level', () => {
    expect(findStrayTopLevel(paths)).toEqual([]);
  });

  it('has no path with a word that says nothing', () => {
    expect(findEmptyWords(paths)).toEqual([]);
  });

  it('has documents that name only what is there', () => {
    const documents = paths.filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md');
    const dead = documents.flatMap((path) => findDeadPaths(path, readTextFile(path) ?? '', paths));
    expect(dead).toEqual([]);
  });

  it('can be built by a stranger: nothing in it refers to the machine it was written on', () => {
    expect(paths.flatMap((path) => findWorkplace(path, readTextFile(path) ?? ''))).toEqual([]);
  });

  it('exports nothing that no other file reads', () => {
    const code = paths.filter((path) => /^(?:src|test|bench|packaging)\/.*\.[cm]?[jt]sx?$/.test(path));
    const unread = findUnreadExports(new Map(code.map((path) => [path, readTextFile(path) ?? ''])));
    expect(unread.map((place) => `${place}: leave out the word export, or the name`)).toEqual([]);
  });
});
