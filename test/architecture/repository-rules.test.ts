import { describe, expect, it } from 'vitest';
import { findDeadPaths, findEmptyWords, findStrayTopLevel, findWorkplace } from './repository-rules.js';

describe('the rules about the repository', () => {
  it('find an unexpected entry at the top level and a word that says nothing', () => {
    expect(findStrayTopLevel(['src/a.ts', 'notes.txt'])).toEqual([expect.stringContaining('notes.txt')]);
    const paths = ['src/plan/text-utils.ts', 'src/fileManager.ts', 'training/core/a.py', 'src/score/chrf.ts'];
    expect(findEmptyWords(paths).map((message) => message.split(':')[0])).toEqual(paths.slice(0, 3));
  });

  // Written in two parts, or this file would be found itself.
  it.each([
    ['../sha', 'red/docs/NOTES.md'],
    ['see /wo', 'rk/main'],
    ['"/ho', 'me/someone/models"'],
    ['"resolved": "htt', 'ps://example.org/a.tgz"'],
    ['https://registry', '.npmjs.org/diff'],
  ])('find what ties the repository to one machine: %s…', (start, end) => {
    const found = findWorkplace('README.md', `one\n${start}${end}`);
    expect(found).toEqual([expect.stringContaining('README.md:2')]);
  });

  it('leave ordinary paths and addresses alone', () => {
    const text =
      'src/work/plan.ts https://example.org/work/a ~/work/ training/work/ https://www.npmjs.com/package/diff';
    expect(findWorkplace('README.md', text)).toEqual([]);
  });

  it('find a path in a document that leads nowhere', () => {
    const paths = ['src/plan/make-plan.ts', 'src/plan/README.md', 'bench/ENGINE.md'];
    const text =
      '`make-plan.ts` `plan/make-plan.ts` `src/plan/` `article.txt` `plan.ts` `src/store/` [a](README.md) [b](ENGINE.md)';
    expect(findDeadPaths('src/plan/README.md', text, paths).map((message) => message.split(' ')[2])).toEqual([
      'plan.ts,',
      'src/store/,',
      'ENGINE.md,',
    ]);
  });
});
