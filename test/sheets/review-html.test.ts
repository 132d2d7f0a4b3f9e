import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { printReviewHtml } from '../../src/sheets/review-html.js';
import { anyFile, makeFile, makeHeader, makeUnit } from './sample-file.js';

const print = (file: BilingualFile) => printReviewHtml(file, makeWordDiff);

/** The words that a screen reader says, without markup. */
function readAloud(page: string): string {
  const words = page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, '');
  return words.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replace(/\s+/g, ' ');
}

describe('the review page to read, print and send', () => {
  it('needs no script and nothing from the network', () => {
    const page = print(makeFile(makeUnit()));
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|https?:/);
  });

  it('never lets text become markup, wherever it stands', () => {
    const tags = (page: string) =>
      page.match(/<[a-z!/][^>]*>/g)?.map((tag) => tag.match(/^<\/?[a-z!]+/)?.[0]);
    fc.assert(
      fc.property(anyFile, (file) => {
        const evil = JSON.parse(JSON.stringify(file), (key, value) =>
          typeof value === 'string' &&
          ['source', 'target', 'text', 'hypothesis', 'message', 'code', 'notice'].includes(key)
            ? `x</p><b a="'&lt;`
            : value,
        );
        const page = print(evil);
        expect(page).not.toContain('<b a=');
        expect(new Set(tags(page))).not.toContain('<b');
      }),
      { seed: 11, numRuns: 50 },
    );
    expect(print(makeFile(makeUnit({ source: `<a href='"x"'>&lt;` })))).toContain(
      '<p class="text" lang="nl">&#60;a href=&#39;&#34;x&#34;&#39;&#62;&#38;lt;</p>',
    );
  });

  it('shows source, machine translation and target in their languages', () => {
    const page = print(makeFile(makeUnit()));
    expect(page).toContain('<p class="text" lang="nl">De crisis werd afgewend.</p>');
    expect(page.split('<p class="text" lang="en">The crisis was averted.</p>')).toHaveLength(3);
  });

  it('says what was deleted and inserted in words as well', () => {
    const page = print(makeFile(makeUnit({ target: 'The crisis is averted.', origin: 'human' })));
    expect(page).toContain('The crisis <del>');
    expect(readAloud(page)).toContain('The crisis [deleted: was][inserted: is] averted.');
  });

  it('says the name of the article, the model, and that another one had to stand in', () => {
    const header = makeHeader({ notice: 'opus-mt-nl-en could not be fetched.' });
    const words = readAloud(print({ ...makeFile(makeUnit()), header }));
    expect(words).toContain('Review of artikel.txt');
    expect(words).toContain('machine translation by compact-nl-en');
    expect(words).toContain('opus-mt-nl-en could not be fetched.');
    expect(words).toContain('revision 1, files abababababab; beams 4, lengthPenalty 1');
  });

  it('counts, and leads to what wants a look first', () => {
    const finding = { code: 'check/number', severity: 'warning', message: 'The 3 is missing.' } as const;
    const unsure = {
      code: 'check/low-confidence',
      severity: 'info',
      message: 'the machine was unsure',
    } as const;
    const page = print(
      makeFile(
        makeUnit(),
        makeUnit({ id: 'u2', findings: [finding] }),
        makeUnit({ id: 'u3', hypothesis: null }),
        makeUnit({ id: 'u4', findings: [unsure] }),
        makeUnit({ id: 'u5', findings: [finding], state: 'reviewed' }),
      ),
    );
    expect(page.match(/href="#segment-\d+"/g)).toEqual(['2', '3', '4'].map((n) => `href="#segment-${n}"`));
    expect(page).toContain('id="segment-4"');
    expect(page).toContain('<dt>not translated</dt><dd>1</dd>');
    expect(page).toContain('<dt>with findings</dt><dd>2</dd>');
  });

  it('says of a sentence without translation, or left out, that it is so', () => {
    const words = readAloud(
      print(makeFile(makeUnit({ hypothesis: null }), makeUnit({ id: 'u2', target: '', origin: 'human' }))),
    );
    expect(words).toContain('Not translated yet; the Dutch stands in.');
    expect(words).toContain('Left out on purpose.');
  });

  it('shows where headings, lists and paragraphs begin', () => {
    const page = print(
      makeFile(
        makeUnit({ blockKind: 'heading' }),
        makeUnit({ id: 'u2', block: 1 }),
        makeUnit({ id: 'u3', block: 1 }),
        makeUnit({ id: 'u4', block: 2, blockKind: 'list-item' }),
      ),
    );
    expect(page.match(/<p class="kind">[^<]*/g)).toEqual(
      ['Heading', 'Paragraph', 'List item'].map((word) => `<p class="kind">${word}`),
    );
  });

  it('shows findings, notes, earlier translations with what changed, and what the machine says elsewhere', () => {
    const unit = makeUnit({
      findings: [{ code: 'check/number', severity: 'error', message: 'The 3 is missing.' }],
      notes: ['Ask Anna.'],
      suggestions: [
        {
          source: 'De crisis is afgewend.',
          target: 'They averted it.',
          hypothesis: '',
          origin: 'human',
          state: 'reviewed',
          reason: 'source changed',
        },
      ],
      otherHypothesis: { text: 'The crisis was prevented.', relation: 'newer', signature: 's1' },
    });
    const words = readAloud(print(makeFile(unit)));
    expect(words).toContain('Error · check/numberThe 3 is missing.');
    expect(words).toContain('NoteAsk Anna.');
    expect(words).toContain(
      '(source changed), edited text De crisis [deleted: is][inserted: werd] afgewend. They averted it.',
    );
    expect(words).toContain('now, against beforeThe crisis was [deleted: averted][inserted: prevented].');
    expect(words).not.toContain('What stands');
  });

  it('puts the words of a person between two machines that disagree, and says nothing where they agree', () => {
    const edited = { target: 'Nobody fell.', origin: 'human' } as const;
    const [differs, agrees] = ['The crisis was prevented.', 'The crisis was averted.'].map((text) =>
      makeUnit({ ...edited, otherHypothesis: { text, relation: 'newer', signature: 's1' } }),
    );
    const words = readAloud(print(makeFile(differs ?? makeUnit())));
    expect(words).toContain(
      'The machine beforeThe crisis was averted.What standsNobody fell.The machine now',
    );
    expect(readAloud(print(makeFile(agrees ?? makeUnit())))).not.toContain('The machine before');
  });

  it('shows human work whose sentence has left the article below it', () => {
    const page = print({ ...makeFile(makeUnit()), detached: [makeUnit({ id: 'u9', target: 'Kept.' })] });
    expect(readAloud(page)).toContain('Kept from sentences that have left the article');
    expect(page).toContain('id="detached-1"');
  });
});
