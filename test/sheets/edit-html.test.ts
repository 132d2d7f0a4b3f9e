import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';
import { makeHandedOut } from '../../src/domain/correction.js';
import { printEditHtml } from '../../src/sheets/edit-html.js';
import { parseSheet } from '../../src/sheets/registry.js';
import { launchChromium, NEEDS_BROWSER } from '../web/chromium.js';
import { makeFile, makeUnit } from './sample-file.js';

const HOSTILE =
  '</textarea><script>document.title = "taken"</script><img src=x onerror="document.title=1"> & "q" ’';

const FILE = makeFile(
  makeUnit({ id: '1' }),
  makeUnit({ id: '2', source: HOSTILE, hypothesis: HOSTILE, target: HOSTILE, notes: [HOSTILE, 'Two'] }),
  makeUnit({ id: '3', hypothesis: null }),
);

const SCRIPT = new URL('../../dist/sheet/sheet.js', import.meta.url);

const print = () =>
  printEditHtml(FILE, { diff: makeWordDiff, readScript: async () => readFileSync(SCRIPT, 'utf8') });

describe('the editable page as a file', () => {
  it('allows no script but its own', async () => {
    const page = await print();
    const [, script = ''] = /<script>(.*)<\/script>/s.exec(page) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(page).toContain(`default-src 'none'; script-src 'sha256-${hash}'; style-src`);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it('calls states what the review page calls them, and keeps them as every format has them', async () => {
    const [select = ''] = /<select.*?<\/select>/s.exec(await print()) ?? [];
    expect(
      [...select.matchAll(/<option value="(\w+)"(?: selected)?>([^<]*)</g)].map(([, ...both]) => both),
    ).toEqual([
      ['initial', 'not translated'],
      ['translated', 'translated'],
      ['reviewed', 'reviewed'],
      ['final', 'final'],
    ]);
  });

  it('is refused by apply, with what to do instead', async () => {
    const bytes = new TextEncoder().encode(await print());
    await expect(parseSheet(bytes, 'review-edit.html')).rejects.toThrow('holds no corrections itself');
  });
});

describe('corrections that the page saved', () => {
  const parse = (text: string) => parseSheet(new TextEncoder().encode(text), 'a.json');

  it('names a damaged row, and uses the others', async () => {
    const rows = [
      { id: 1, target: 'One.' },
      { target: 'Two.' },
      { id: '3', target: 'Three.', state: 'done' },
    ];
    const sheet = await parse(JSON.stringify({ format: 'tweeluik corrections', formatVersion: 1, rows }));
    expect(sheet.corrections).toEqual([{ id: '3', place: 'row 3', target: 'Three.' }]);
    expect(sheet.problems.map(({ place, received }) => [place, received])).toEqual([
      ['row 1, id', '1'],
      ['row 2, column id', '"Two."'],
      ['row 3, column state', '"done"'],
    ]);
  });

  it.each(['{"rows": []}', '{ broken', '{"format":"tweeluik corrections","formatVersion":2,"rows":[]}'])(
    'are refused when they are something else: %s',
    async (text) => {
      await expect(parse(text)).rejects.toThrow('a.json holds no corrections that this program knows');
    },
  );
});

describe('the editable page in Chromium', NEEDS_BROWSER, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-page-'));
  const path = join(folder, 'review-edit.html');
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];

  const openPage = async () => {
    const opened = await context.newPage();
    opened.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    opened.on('pageerror', (error) => faults.push(error.message));
    opened.on('request', (request) => !request.url().startsWith('file:') && faults.push(request.url()));
    await opened.goto(pathToFileURL(path).href);
    return opened;
  };
  const save = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    return parseSheet(readFileSync(file), file);
  };
  const target = (number: number) => page.getByLabel(`Target of segment ${number}`);

  beforeAll(async () => {
    writeFileSync(path, await print());
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    faults = [];
    context = await browser.newContext();
    page = await openPage();
  });
  afterEach(async () => {
    await context.close();
  });

  it('gives back untouched what was handed out, whatever is in it', async () => {
    const { corrections, problems } = await save();
    expect(problems).toEqual([]);
    expect(corrections).toEqual(
      FILE.units.map((unit, index) => ({
        id: unit.id,
        place: `row ${index + 1}`,
        state: unit.state,
        target: unit.target,
        notes: unit.notes.join('\n'),
        source: unit.source,
        handedOut: makeHandedOut(unit),
      })),
    );
    expect(await page.title()).toBe('Review of artikel.txt');
    expect(faults).toEqual([]);
  });

  it('shows what is changed while typing, and saves it', async () => {
    await target(1).fill('The crisis was prevented.\nAt last.');
    expect(await page.locator('#segment-1 .diff').innerHTML()).toMatch(
      /^The crisis was <del>.*averted.*<\/del><ins>.*prevented.*<\/ins>\.<ins>/s,
    );
    await page.getByLabel('Note on segment 1').fill('Ask Anna.');
    await page.getByLabel('State of segment 3').selectOption('final');
    await target(3).fill('New.');
    expect(await page.textContent('#count')).toBe('2 of 3 segments changed');
    const { corrections } = await save();
    expect(corrections).toMatchObject([
      { id: '1', target: 'The crisis was prevented.\nAt last.', notes: 'Ask Anna.', state: 'translated' },
      { id: '2', target: HOSTILE },
      { id: '3', target: 'New.', state: 'final' },
    ]);
    expect(faults).toEqual([]);
  });

  it('shows of two texts exactly what each has, and whole words', async () => {
    await target(1).fill('  A crisis was,  then averted. ');
    const parts = await page.locator('#segment-1 .diff').evaluate((diff) => {
      for (const words of diff.querySelectorAll('.sr')) words.remove();
      return [...diff.childNodes].map((node) => [node.nodeName, node.textContent]);
    });
    const join = (without: string) =>
      parts
        .filter(([name]) => name !== without)
        .map(([, text]) => text)
        .join('');
    expect(join('INS')).toBe('The crisis was averted.');
    expect(join('DEL')).toBe('  A crisis was,  then averted. ');
    expect(parts.slice(0, 2)).toEqual([
      ['DEL', 'The'],
      ['INS', '  A'],
    ]);
  });

  it('keeps what was typed when the page is closed, and shows it in a second tab', async () => {
    await target(1).fill('Typed once.');
    // As a person closes it; otherwise a busy browser is stopped before it has passed on what the page stored.
    await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
    page = await openPage();
    expect(await target(1).inputValue()).toBe('Typed once.');
    const other = await openPage();
    await other.getByLabel('Target of segment 1').fill('Typed in another tab.');
    await expect.poll(() => target(1).inputValue()).toBe('Typed in another tab.');
    expect(await page.textContent('#count')).toBe('1 of 3 segments changed');
  });

  it('goes with Ctrl+Enter to the next segment, and with a press back to the words of the machine', async () => {
    await target(1).fill('Nonsense.');
    await page.getByLabel('Take the machine’s words for segment 1').click();
    expect(await target(1).inputValue()).toBe('The crisis was averted.');
    await page.keyboard.press('Control+Enter');
    expect(await page.getByLabel('State of segment 1').inputValue()).toBe('reviewed');
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Target of segment 2');
  });
});
