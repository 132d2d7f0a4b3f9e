import { describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';
import { printEditHtml } from '../../src/sheets/edit-html.js';
import { printReviewHtml } from '../../src/sheets/review-html.js';
import { printReviewMd } from '../../src/sheets/review-md.js';
import { printReviewTsv } from '../../src/sheets/review-tsv.js';
import { printReviewXliff } from '../../src/sheets/review-xliff.js';
import { makeFile, makeUnit } from './sample-file.js';

const FUZZY = makeUnit({
  matches: [
    {
      kind: 'fuzzy',
      similarity: 75,
      source: 'De ramp werd afgewend.',
      target: 'Disaster was averted.',
      memory: 'm.jsonl, a.txt',
    },
  ],
});
const SAME = { kind: 'exact', similarity: 100, source: FUZZY.source, memory: 'm.jsonl, a.txt' } as const;
const REUSED = makeUnit({
  id: 'u2',
  reused: { ...SAME, target: 'The crisis was over.' },
  matches: [{ ...SAME, target: 'They averted it.' }],
});

/** The words on a page, tags left out. */
const wordsOf = (page: string) =>
  page
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

describe('what a memory has', () => {
  it('is offered on the page with the difference in the Dutch', () => {
    const words = wordsOf(printReviewHtml(makeFile(FUZZY), makeWordDiff));
    expect(words).toContain('In memory, 75 % alike · m.jsonl, a.txt');
    expect(words).toContain('De [deleted: ramp ] [inserted: crisis ] werd afgewend. Disaster was averted.');
  });

  it('stands where the machine’s words would where it was reused, and another truth asks for a look', async () => {
    const file = makeFile(REUSED);
    const toEdit = await printEditHtml(file, { diff: makeWordDiff, readScript: async () => '' });
    for (const page of [printReviewHtml(file, makeWordDiff), toEdit]) {
      expect(wordsOf(page)).toContain('The crisis was over. From memory, the same sentence: m.jsonl, a.txt');
      expect(wordsOf(page)).toContain('In memory, the same sentence · m.jsonl, a.txt');
      expect(wordsOf(page)).not.toContain('No machine translation');
      expect(page).toContain('class="unit paragraph look');
    }
  });

  it('shows what a person changed in it', () => {
    const edited = makeFile({ ...REUSED, target: 'The crisis is over.', origin: 'human' });
    expect(wordsOf(printReviewHtml(edited, makeWordDiff))).toContain('[deleted: was ] [inserted: is ]');
  });

  it('goes with the sheets, and into translation tools as candidates', () => {
    const said = 'memory, 75 % alike: De ramp werd afgewend. → Disaster was averted.';
    expect(printReviewTsv(makeFile(FUZZY), makeWordDiff)).toContain(said);
    expect(printReviewMd(makeFile(FUZZY), makeWordDiff)).toContain(said);
    expect(printReviewMd(makeFile(REUSED), makeWordDiff)).toContain(
      'reused from memory, the same sentence: m.jsonl, a.txt',
    );
    const xliff = printReviewXliff(makeFile(FUZZY, REUSED), makeWordDiff);
    expect(xliff).toContain('<mtc:match ref="#s1" type="tm" similarity="75" origin="m.jsonl, a.txt">');
    expect(xliff).toContain('<target>Disaster was averted.</target>');
    expect(xliff.match(/<mtc:match /g)).toHaveLength(4);
  });
});
