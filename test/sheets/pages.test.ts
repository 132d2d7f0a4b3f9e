import { describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { makeHandedOut } from '../../src/domain/correction.js';
import { printEditHtml } from '../../src/sheets/edit-html.js';
import { parseSheet } from '../../src/sheets/registry.js';
import { printReviewHtml } from '../../src/sheets/review-html.js';
import { printHandedOut } from '../../src/sheets/review-row.js';
import { makeFile, makeHeader, makeUnit, SIGNATURE } from './sample-file.js';

const print = (file: BilingualFile) => printReviewHtml(file, makeWordDiff);
const printToEdit = (file: BilingualFile, script = 'start()') =>
  printEditHtml(file, { diff: makeWordDiff, readScript: async () => script });
const parse = (text: string) => parseSheet(new TextEncoder().encode(text), 'a.json');

const PLAIN = makeUnit({ confidence: null });
const UNSURE = { meanLogProbability: -3, weakest: { text: 'averted', logProbability: -4 } };

/** Each row group of a page, with its tags. */
const groups = (page: string) => page.match(/<tbody[\s\S]*?<\/tbody>/g) ?? [];

/** The words of a page, a line for each element that holds some. */
function linesOf(markup: string): string[] {
  const text = markup
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<\/?(?:span|del|ins|a|label|input)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('a segment on the page to read', () => {
  it('is a row with its number, its state, who wrote it, and the three texts', () => {
    const [group = ''] = groups(print(makeFile({ ...PLAIN, state: 'reviewed' })));
    expect(group).toBe(`<tbody class="unit paragraph fine starts-block" id="segment-1" role="rowgroup">
<tr role="row">
<th scope="row" role="rowheader" class="about"><p class="kind">Paragraph</p><p class="number"><span class="sr">Segment </span>1</p>
<p class="state-reviewed">reviewed</p><p>machine text</p></th>
<td role="cell" class="source"><p class="label" lang="en">Dutch source</p><p class="text" lang="nl">De crisis werd afgewend.</p></td>
<td role="cell" class="machine"><p class="label">Machine translation</p><p class="text" lang="en">The crisis was averted.</p></td>
<td role="cell" class="target"><p class="label">English target</p><p class="text" lang="en">The crisis was averted.</p></td>
</tr>
</tbody>`);
  });

  it('says how sure the machine was, and what else there is to say, in this order', () => {
    const unit = makeUnit({
      id: 'u2',
      block: 0,
      confidence: UNSURE,
      target: 'The crisis is averted.',
      origin: 'human',
      findings: [
        { code: 'check/names', severity: 'warning', message: 'A name is missing.' },
        { code: 'check/low-confidence', severity: 'info', message: 'the machine was unsure' },
      ],
      dismissed: [{ check: 'check/quotes', reason: 'a pun' }],
      rules: [{ id: 'r', find: 'Kiev', replace: 'Kyiv' }],
      notes: ['Ask Anna.'],
    });
    const [, group = ''] = groups(print(makeFile(PLAIN, unit)));
    expect(group).toContain('class="unit paragraph look" id="segment-2"');
    expect(group).toContain('<p class="confidence unsure">');
    expect(group).toContain('<li class="warning">');
    expect(linesOf(group)).toEqual([
      'Segment 2',
      'translated',
      'edited text',
      'Dutch source',
      'De crisis werd afgewend.',
      'Machine translation',
      'The crisis was averted.',
      'Confidence: unsure, least about “averted”',
      'English target',
      'The crisis [deleted: was][inserted: is] averted.',
      'Warning · check/names',
      'A name is missing.',
      'Dismissed here · check/quotes',
      'a pun',
      'Changed by rule',
      expect.stringContaining('Kyiv'),
      'Note',
      'Ask Anna.',
    ]);
  });

  it('names every kind of block where it begins, and no other', () => {
    const kinds = (['paragraph', 'heading', 'list-item', 'caption'] as const).map((blockKind, block) =>
      makeUnit({ id: `u${block}`, block, blockKind }),
    );
    const page = print(makeFile(...kinds, makeUnit({ id: 'u9', block: 3, blockKind: 'caption' })));
    expect([...page.matchAll(/<p class="kind">([^<]*)/g)].map(([, kind]) => kind)).toEqual([
      'Paragraph',
      'Heading',
      'List item',
      'Caption',
    ]);
  });

  it('shows two machines that disagree, the older first', () => {
    const words = (relation: 'older' | 'newer', target = 'The crisis was averted.') => {
      const otherHypothesis = { text: 'It was averted.', relation, signature: 's1' } as const;
      const lines = linesOf(groups(print(makeFile({ ...PLAIN, target, otherHypothesis })))[0] ?? '');
      return lines.slice(lines.indexOf('The machine before'));
    };
    expect(words('older')).toEqual([
      'The machine before',
      'It was averted.',
      'The machine now, against before',
      '[deleted: It][inserted: The crisis] was averted.',
    ]);
    expect(words('newer', 'Nobody fell.')).toEqual([
      'The machine before',
      'The crisis was averted.',
      'What stands',
      'Nobody fell.',
      'The machine now, against before',
      '[deleted: The crisis][inserted: It] was averted.',
    ]);
  });
});

describe('the head of a page', () => {
  it('counts what is there, and leads to thirty places at most', () => {
    const waiting = (count: number) =>
      Array.from({ length: count }, (_, at) => makeUnit({ id: `u${at}`, hypothesis: null }));
    const links = (count: number) => {
      const [nav = ''] = /<nav[\s\S]*?<\/nav>/.exec(print(makeFile(...waiting(count)))) ?? [];
      return linesOf(nav)[0];
    };
    expect(links(2)).toBe('Look first at 1 2');
    expect(links(30)).toMatch(/^Look first at 1 2 .* 29 30$/);
    expect(links(33)).toMatch(/ 29 30 and 3 more$/);
    expect(links(0)).toBeUndefined();
    const file = makeFile(
      ...waiting(1),
      PLAIN,
      { ...PLAIN, id: 'a', state: 'final' },
      makeUnit({
        id: 'b',
        target: 'x',
        origin: 'human',
        findings: [{ code: 'check/x', severity: 'info', message: 'x' }],
      }),
    );
    const [summary = ''] = /<dl[\s\S]*?<\/dl>/.exec(print(file)) ?? [];
    expect(linesOf(summary).join(' ')).toBe(
      'segments 4 not translated 1 translated 2 final 1 edited by a person 1 with findings 1',
    );
  });

  it('says what made the sheet', () => {
    const foot = (decoding: object) => {
      const signatures = { s1: { ...SIGNATURE, decoding } } as BilingualFile['header']['signatures'];
      const [footer = ''] =
        /<footer>[\s\S]*<\/footer>/.exec(print({ ...makeFile(PLAIN), header: makeHeader({ signatures }) })) ??
        [];
      return linesOf(footer).join(' ');
    };
    expect(foot(SIGNATURE.decoding)).toContain(
      'Model compact-nl-en, revision 1, files abababababab; beams 4, lengthPenalty 1, maxBatchTokens 1024, alternatives 2; segmentation rules 1; 0.1.0.',
    );
    expect(foot({ temperature: 0, topP: 1 })).toContain('temperature 0, topP 1;');
    expect(foot(SIGNATURE.decoding)).toContain('edit review.tsv beside this file');
    const nobody = print({ ...makeFile(PLAIN), header: makeHeader({ signatures: {} }) });
    expect(nobody).not.toContain('<footer>');
    expect(nobody).toContain('<p class="made-by">Dutch to English, machine translation</p>');
  });
});

describe('what is not said on a page', () => {
  it('is what is not there', () => {
    const page = print(makeFile(makeUnit({ hypothesis: null })));
    expect(page).not.toContain('class="notice"');
    expect(page).not.toContain('<p></p>');
    expect(page).not.toContain('<ul');
    const heads = [...page.matchAll(/<th scope="col" role="columnheader">([^<]*)/g)].map(([, head]) => head);
    expect(heads).toEqual(['Segment', 'Dutch source', 'Machine translation', 'English target']);
    expect(page).toContain('Segments of the article: source, machine translation and target side by side');
  });
});

describe('which segments want a look', () => {
  const match = { kind: 'exact', similarity: 100, source: 'x', target: 'y', memory: 'm' } as const;
  const warning = { code: 'check/x', severity: 'warning', message: 'x' } as const;

  it.each([
    ['nobody translated', makeUnit({ hypothesis: null }), 'look'],
    ['has a warning', makeUnit({ findings: [warning] }), 'look'],
    ['has an error', makeUnit({ findings: [{ ...warning, severity: 'error' }] }), 'look'],
    ['has a remark', makeUnit({ findings: [{ ...warning, severity: 'info' }] }), 'fine'],
    [
      'is unsure',
      makeUnit({ findings: [{ ...warning, code: 'check/low-confidence', severity: 'info' }] }),
      'look',
    ],
    ['has a warning and was approved', makeUnit({ findings: [warning], state: 'final' }), 'fine'],
    ['is of a memory that has others', makeUnit({ reused: match, matches: [match] }), 'look'],
    ['is of a memory', makeUnit({ reused: match }), 'fine'],
    ['is the machine’s, with offers', makeUnit({ matches: [match] }), 'fine'],
  ])('one that %s', (_, unit, look) => {
    expect(groups(print(makeFile(unit)))[0]).toContain(`class="unit paragraph ${look}`);
  });
});

describe('a segment on the page to edit', () => {
  it('is a row with fields for its state, its target and its notes', async () => {
    const unit = makeUnit({ notes: ['Ask <Anna>.', 'Twice.'], confidence: UNSURE });
    expect(groups(await printToEdit(makeFile(unit)))).toEqual([
      `<tbody class="unit paragraph fine" id="segment-1" role="rowgroup" data-id="u1" data-handed-out="${printHandedOut(makeHandedOut(unit))}" data-machine="The crisis was averted.">
<tr role="row">
<th scope="row" role="rowheader" class="about"><p class="number"><span class="sr">Segment </span>1</p><select aria-label="State of segment 1" data-before="translated" autocomplete="off"><option value="initial">not translated</option><option value="translated" selected>translated</option><option value="reviewed">reviewed</option><option value="final">final</option></select></th>
<td role="cell" class="source"><p class="label" lang="en">Dutch source</p><p class="text" lang="nl">De crisis werd afgewend.</p></td>
<td role="cell" class="machine"><p class="label">Machine translation</p><p class="text" lang="en">The crisis was averted.</p><p class="confidence">Confidence: unsure, least about “averted”</p>
<button type="button" class="restore" aria-label="Take the machine’s words for segment 1">Take these words</button></td>
<td role="cell" class="target"><p class="label">English target</p><textarea class="edit text" lang="en" spellcheck="true" autocomplete="off" rows="2" aria-label="Target of segment 1">
The crisis was averted.</textarea>
<p class="diff text" lang="en" hidden></p>
<textarea class="note" autocomplete="off" rows="1" placeholder="Note" aria-label="Note on segment 1">
Ask &#60;Anna&#62;.
Twice.</textarea></td>
</tr>
</tbody>`,
    ]);
  });

  it('has no words to take where nobody spoke, and the memory’s where that did', async () => {
    const match = { kind: 'exact', similarity: 100, source: 'x', target: 'Over.', memory: 'm' } as const;
    const finding = { code: 'check/x', severity: 'info', message: 'It is so.' } as const;
    const page = await printToEdit(
      makeFile(makeUnit({ hypothesis: null, findings: [finding] }), makeUnit({ id: 'u2', reused: match })),
    );
    const [silent = '', reused = ''] = groups(page);
    expect(silent).not.toContain('data-machine');
    expect(silent).toContain('<p class="nothing">No machine translation.</p>');
    expect(silent).toContain('<td role="cell" colspan="4">');
    expect(linesOf(silent)).toContain('It is so.');
    expect(reused).toContain('data-machine="Over."');
    expect(reused).toContain('aria-label="Take the memory’s words for segment 2"');
  });

  it('is another sheet for a browser once it was handed out anew', async () => {
    const key = async (file: BilingualFile) => /data-sheet="(\w+)"/.exec(await printToEdit(file))?.[1];
    const file = makeFile(PLAIN);
    expect(await key(file)).toBe(await key(makeFile(PLAIN)));
    expect(await key(makeFile({ ...PLAIN, target: 'Over.' }))).not.toBe(await key(file));
    expect(await key({ ...file, header: makeHeader({ source: 'b.txt' }) })).not.toBe(await key(file));
  });

  it('allows its own script, and nothing else', async () => {
    const page = await printToEdit(makeFile(PLAIN), 'a()');
    // printf 'a()' | openssl dgst -sha256 -binary | base64
    expect(page).toContain(
      `content="default-src 'none'; script-src 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).toContain('<script>a()</script>');
    expect(page).toMatch(/<style>[^<]+\.toolbar[^<]+<\/style>/);
    expect(page).toContain('<title>Review of artikel.txt</title>');
    expect(linesOf(page)).toContain('Save corrections');
    expect(page).toContain('send the file that it saves');
  });
});

describe('what the page to edit saved', () => {
  const save = (...rows: unknown[]) =>
    JSON.stringify({ format: 'tweeluik corrections', formatVersion: 1, rows });

  it('is read row by row, and a damaged one is named', async () => {
    const cell = printHandedOut(makeHandedOut(PLAIN));
    const row = { id: 'u1', target: 'One.', note: '', state: 'final', 'handed out': cell, later: 1 };
    expect(await parse(`\uFEFF${save(row, { id: 7 }, 'x', {})}`)).toEqual({
      corrections: [
        {
          id: 'u1',
          place: 'row 1',
          target: 'One.',
          notes: '',
          state: 'final',
          handedOut: makeHandedOut(PLAIN),
        },
      ],
      problems: [
        { place: 'row 2, id', expected: 'a text', received: '7' },
        { place: 'row 3', expected: 'an object', received: '"x"' },
      ],
    });
  });

  it.each([
    ['{ broken', 'the file'],
    ['{}', 'the file, format'],
    [save().replace('1', '2'), 'the file, formatVersion'],
    [save().replace('[]', '7'), 'the file, rows'],
  ])('is refused when it is something else: %s', async (text, place) => {
    await expect(parse(text)).rejects.toMatchObject({
      code: 'sheet/no-corrections',
      message: 'a.json holds no corrections that this program knows',
      hint: 'apply the file as “Save corrections” saved it',
      problems: expect.arrayContaining([expect.objectContaining({ place })]),
    });
  });

  it.each(['<!DOCTYPE html><p>', '\uFEFF <html lang="en">', '<!doctype HTML>'])(
    'is not the page itself: %s',
    async (text) => {
      await expect(parse(text)).rejects.toMatchObject({
        code: 'sheet/page',
        message: 'a.json is a page, which holds no corrections itself',
        hint: expect.stringContaining('press “Save corrections”'),
      });
    },
  );
});
