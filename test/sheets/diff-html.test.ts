import { describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { findVersions } from '../../src/domain/find-versions.js';
import { makeFileDiff } from '../../src/score/make-file-diff.js';
import { printDiffHtml } from '../../src/sheets/diff-html.js';
import { makeFile, makeUnit } from '../sheets/sample-file.js';

function print(file: BilingualFile): string {
  const view = 'hypothesis..target' as const;
  return printDiffHtml(
    makeFileDiff(file, { view, findVersions, diff: makeWordDiff, program: 'tweeluik test' }),
  );
}

/** What a screen reader says, without the white space between elements. */
function readAloud(page: string): string {
  return page
    .slice(page.indexOf('<body>'))
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

const EDITED = makeUnit({
  id: 'u2',
  target: 'The great crisis was <averted>.',
  origin: 'human',
  state: 'final',
});

describe('the page of differences', () => {
  it('says in words what was deleted and inserted', () => {
    expect(readAloud(print(makeFile(makeUnit(), EDITED)))).toContain(
      'The[inserted:  great] crisis was [inserted: <]averted[inserted: >].',
    );
  });

  it('counts the edits of each segment and of all, and the states of the article', () => {
    const page = print(makeFile(makeUnit(), EDITED));
    expect(page).toContain('1 of 2 segments');
    for (const [label, number] of [
      // One word of five inserted, and one replaced.
      ['HTER', '40.0'],
      ['edits', '2'],
      ['inserted', '1'],
      ['deleted', '0'],
      ['replaced', '1'],
      ['translated in all', '1'],
      ['final in all', '1'],
    ]) {
      expect(page).toContain(`<dt>${label}</dt><dd>${number}</dd>`);
    }
    expect(page).toContain('<p>HTER 40.0</p>');
    expect(page).toContain('tok:tercom');
  });

  it('lets no text become markup and nothing be loaded', () => {
    const page = print(makeFile(EDITED));
    expect(page).not.toContain('<averted>');
    expect(page).not.toMatch(/https?:|<script|src=/);
    expect(page).toContain("default-src 'none'");
  });

  it('says so when nothing differs', () => {
    expect(readAloud(print(makeFile(makeUnit())))).toContain('Nothing differs.');
  });
});
