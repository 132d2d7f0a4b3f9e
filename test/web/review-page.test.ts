import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { makeUnit } from '../sheets/sample-file.js';
import { HOSTILE, makeArticle } from './article.js';
import { launchChromium, NEEDS_BROWSER } from './chromium.js';
import { makeReviewSite } from './review-site.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Site = Awaited<ReturnType<typeof makeReviewSite>>;
type Server = Awaited<ReturnType<Site['start']>>;

describe('the review page in Chromium', { timeout: 90_000, ...NEEDS_BROWSER }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Site;
  let server: Server;
  let page: Page;
  let faults: string[];

  const openPage = async (): Promise<Page> => {
    const opened = await context.newPage();
    opened.on('console', (message) => {
      // What a browser says of a server that is gone, or knows no such token any more.
      const isExpected = /net::ERR_|401/.test(message.text());
      if (message.type() === 'error' && !isExpected) faults.push(message.text());
    });
    opened.on('pageerror', ({ message }) => faults.push(message));
    await opened.goto(server.address);
    await opened.waitForSelector('.row.current');
    return opened;
  };
  /** How long something takes is not what is tested. */
  const poll = <Value>(find: () => Value) => expect.poll(find, { timeout: 30_000 });
  const stored = (id: string): TranslationUnit | undefined => site.read().find((unit) => unit.id === id);
  const field = (number: number, on = page) => on.getByLabel(`English of segment ${number}`);
  const row = (id: string, on = page) => on.locator(`#segment-${id}`);
  const open = (id: string, on = page) => row(id, on).locator('.open').click();
  const saved = (on = page) => on.getByText('All changes saved').waitFor();
  const currentNumber = () => page.locator('.row.current .number').textContent();
  const pressAll = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const start = async (units: readonly TranslationUnit[]) => {
    site = await makeReviewSite(units);
    server = await site.start();
    page = await openPage();
  };

  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    faults = [];
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    await context.close();
    await server.close();
    await server.article.close();
    expect(faults).toEqual([]);
  });

  it('shows the article, and what a browser would take for markup as the text it is', async () => {
    await start(makeArticle());
    expect(await page.title()).toBe('Review of artikel.txt');
    expect(await row('5').locator('.source .text').textContent()).toBe(HOSTILE);
    await open('5');
    expect(await field(5).inputValue()).toBe(HOSTILE);
    expect(await page.getByLabel('Notes on segment 5').inputValue()).toBe(HOSTILE);
    await field(5).fill(`${HOSTILE} <i>`);
    expect(await row('5').locator('.changes ins').textContent()).toContain('<i>');
    expect(await page.locator('main img, main b, main i').count()).toBe(0);
    expect(await page.title()).toBe('Review of artikel.txt');
    expect(await row('5').locator('[lang=nl]').count()).toBe(1);
  });

  it('shows what changes while typing, and has it on disk a moment later', async () => {
    await start(makeArticle());
    await open('2');
    await page.keyboard.press('End');
    await page.keyboard.type(' At last');
    expect(await row('2').locator('.changes ins').textContent()).toContain('At last');
    await poll(() => stored('2')?.target).toBe('The crisis was averted in 2023. At last');
    await saved();
    expect(stored('2')).toMatchObject({ origin: 'human', state: 'translated', suggestions: [] });
  });

  it('is walked through by keys alone: accept and next, undo, redo, note, final, the machine’s words', async () => {
    await start(makeArticle());
    await page.keyboard.press('j');
    expect(await currentNumber()).toBe('2');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+1');
    expect(await field(2).inputValue()).toBe('The disaster was averted in 2022.');
    await page.keyboard.press('Control+Enter');
    expect(await currentNumber()).toBe('3');
    expect(await page.evaluate('document.activeElement.id')).toBe('target-3');
    await expect
      .poll(() => stored('2'))
      .toMatchObject({ state: 'reviewed', target: 'The disaster was averted in 2022.' });
    await page.keyboard.type('Words of mine. ');
    await page.keyboard.press('Alt+m');
    expect(await field(3).inputValue()).toBe('The mayor spoke, and the council listened.');
    await expect
      .poll(() => stored('3')?.suggestions.map(({ target }) => target))
      .toEqual([expect.stringContaining('Words of mine.')]);
    await pressAll('Escape', 'f');
    await poll(() => stored('3')?.state).toBe('final');
    await page.keyboard.press('Control+z');
    await poll(() => stored('3')?.state).toBe('translated');
    await page.keyboard.press('Control+Shift+Z');
    await poll(() => stored('3')?.state).toBe('final');
    await page.keyboard.press('c');
    await page.keyboard.type('Ask Anna');
    await page.keyboard.press('Escape');
    await poll(() => stored('3')?.notes).toEqual(['Ask Anna']);
    await page.keyboard.press('n');
    expect(await currentNumber()).toBe('4');
    await page.getByText('2 of 6 reviewed').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('splits at the cursor and a word of the source, and joins again', async () => {
    await start(makeArticle());
    await open('3');
    await page.evaluate('document.activeElement.setSelectionRange(17, 17)');
    await page.keyboard.press('Alt+x');
    expect(await page.getByLabel('Cut the Dutch before').getAttribute('aria-valuetext')).toBe('“en”');
    await pressAll('ArrowRight', 'ArrowLeft', 'Enter');
    await poll(() => site.read().map(({ source }) => source)).toContain('en de raad luisterde.');
    expect(stored('3')).toMatchObject({ source: 'De burgemeester sprak,', target: 'The mayor spoke,' });
    await page.getByText('0 of 7 reviewed').waitFor();
    await pressAll('Escape', '+');
    await poll(() => stored('3')?.source).toBe('De burgemeester sprak, en de raad luisterde.');
    await page.getByText('0 of 6 reviewed').waitFor();
    expect(stored('3')?.target).toBe('The mayor spoke, and the council listened.');
  });

  it('splits at a word that is clicked, and says before that an approval ends', async () => {
    await start(makeArticle());
    await open('3');
    await page.keyboard.press('Alt+a');
    await saved();
    await poll(() => stored('3')?.state).toBe('reviewed');
    await open('3');
    await page.keyboard.press('Alt+x');
    await page.getByText('Both parts are to be reviewed anew.').waitFor();
    await page.locator('.split .cut').first().getByText('luisterde').click();
    expect(await page.getByLabel('Cut the Dutch before').getAttribute('aria-valuetext')).toBe('“luisterde.”');
    await page.locator('.split .cut').last().getByText('listened').click();
    await page.getByRole('button', { name: 'Split here' }).click();
    await poll(() => site.read().map(({ source }) => source)).toContain('luisterde.');
    expect(site.read().find(({ source }) => source === 'luisterde.')).toMatchObject({
      target: 'listened.',
      state: 'translated',
    });
  });

  it('finds a segment by a word of it, in either language, and shows that one alone', async () => {
    await start(makeArticle());
    const all = await page.locator('.row').count();
    await pressAll('Escape', '/');
    await page.getByLabel('Find in source and target').fill('burgemeester');
    await poll(() => page.locator('.row .number').allTextContents()).toEqual(['1', '3']);
    await page.getByLabel('Find in source and target').fill('agreed');
    await poll(() => page.locator('.row .number').allTextContents()).toEqual(['1', '4']);
    await page.getByLabel('Find in source and target').fill('');
    await poll(() => page.locator('.row').count()).toBe(all);
  });

  it('notes for how long a segment was worked on, once another one is opened', async () => {
    await start(makeArticle());
    await open('4');
    await page.keyboard.type('Well: ');
    await page.waitForTimeout(1200);
    await page.keyboard.type('yes. ');
    await open('6');
    await poll(() => stored('4')?.seconds).toBeGreaterThanOrEqual(1);
    expect(stored('4')?.seconds).toBeLessThan(30);
    expect(stored('2')?.seconds).toBeNull();
  });

  it('dismisses a finding with a reason, and restores it', async () => {
    await start(makeArticle());
    await open('2');
    await field(2).fill('The crisis was averted in 2024.');
    await page.getByLabel('Dismiss check/numbers').click();
    await page.keyboard.type('the year of the report');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => stored('2')?.dismissed)
      .toEqual([{ check: 'check/numbers', reason: 'the year of the report' }]);
    await page.getByText('check/numbers is dismissed here: the year of the report').waitFor();
    await page.getByLabel('Restore check/numbers').click();
    await page.getByLabel('Dismiss check/numbers').waitFor();
    expect(stored('2')?.dismissed).toEqual([]);
  });

  it('shows the segments of a filter, with the one that is open', async () => {
    await start(makeArticle());
    await page.getByLabel('Low confidence 1').check();
    expect(await page.locator('.row .number').allTextContents()).toEqual(['1', '4']);
    await pressAll('Tab');
    await page.getByLabel('All 6').check();
    await page.getByLabel('Unreviewed 6').check();
    await open('6');
    await pressAll('Escape', 'a');
    await page.getByLabel('Unreviewed 5').waitFor();
    await pressAll('k');
    expect(await page.locator('.row .number').allTextContents()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('replaces after a preview, in the places that are left, and takes it back as one', async () => {
    await start(makeArticle());
    await page.keyboard.press('/');
    await page.keyboard.type('council');
    expect(await page.locator('.row .number').allTextContents()).toEqual(['1', '3', '4', '6']);
    await page.getByLabel('Replace in targets with').fill('board');
    await page.getByLabel('Replace in segment 4').uncheck();
    expect(await page.locator('.replacements ins').count()).toBe(3);
    await page.getByRole('button', { name: 'Replace in 2' }).click();
    await poll(() => stored('6')?.target).toBe('The board went home.');
    expect(stored('4')?.target).toBe('The council agreed.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await poll(() => stored('6')?.target).toBe('The council went home.');
    expect(stored('3')?.target).toBe('The mayor spoke, and the council listened.');
  });

  it('shows a conflict of two tabs in the unit, keeps what is typed, and lets the reviewer decide', async () => {
    await start(makeArticle());
    const other = await openPage();
    await open('6');
    await open('6', other);
    await context.setOffline(true);
    await field(6).fill('Mine.');
    await field(6, other).fill('Theirs.');
    await context.setOffline(false);
    await poll(() => stored('6')?.target).toMatch(/Mine|Theirs/);
    const [loser, text] = stored('6')?.target === 'Mine.' ? [other, 'Theirs.'] : [page, 'Mine.'];
    await loser.getByText('Changed elsewhere meanwhile').waitFor();
    expect(await field(6, loser).inputValue()).toBe(text);
    await loser.getByRole('button', { name: 'Use mine' }).click();
    await poll(() => stored('6')?.target).toBe(text);
    await poll(() => field(6, loser === page ? other : page).inputValue()).toBe(text);
  });

  it('keeps words that a killed server did not take, in a closed tab and in an open one', async () => {
    await start(makeArticle());
    const other = await openPage();
    await open('4');
    await open('6', other);
    await server.close();
    await field(4).fill('Typed to nobody.');
    await field(6, other).fill('Typed to nobody either.');
    await page.getByText('Not saved: the program does not answer').waitFor();
    await page.close();
    server = await site.start(server.port);
    page = await openPage();
    await poll(() => stored('4')?.target).toBe('Typed to nobody.');
    await poll(() => stored('6')?.target).toBe('Typed to nobody either.');
    await saved();
  });

  it('takes up what the command line changes, and leaves the field that is typed in alone', async () => {
    await start(makeArticle());
    await open('4');
    await field(4).fill('The council');
    await saved();
    await server.article.apply([
      { kind: 'correct', correction: { id: '6', place: 'x', target: 'Elsewhere.' } },
    ]);
    await page.keyboard.type(' nodded.');
    await poll(() => row('6').locator('.target .text').textContent()).toBe('Elsewhere.');
    expect(await page.evaluate('document.activeElement.id')).toBe('target-4');
    expect(await field(4).inputValue()).toBe('The council nodded.');
  });

  it('goes through 5,000 segments: to the next, to the last, and what is typed there is on disk', async () => {
    const units = Array.from({ length: 5000 }, (_, index) =>
      makeUnit({ id: String(index + 1), block: Math.floor(index / 4), source: `Zin ${index + 1}.` }),
    );
    await start(units);
    await pressAll('j', 'j');
    expect(await currentNumber()).toBe('3');
    await page.keyboard.press('/');
    await page.keyboard.type('zin 5000.');
    await page.keyboard.press('Escape');
    await open('5000');
    expect(await row('5000').locator('.source .text').isVisible()).toBe(true);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('The end.');
    await poll(() => stored('5000')?.target).toBe('The end.');
  });

  it.each([
    { width: 1280, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
    { width: 400, colorScheme: 'light' },
    { width: 400, colorScheme: 'dark' },
  ] as const)(
    'has nothing serious to say for axe, and no side scroll: $width px, $colorScheme',
    async (look) => {
      await start(makeArticle());
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.emulateMedia({ colorScheme: look.colorScheme });
      const check = async () => {
        await page.evaluate(AXE);
        const { violations } = (await page.evaluate('axe.run()')) as {
          violations: { id: string; nodes: { html: string }[] }[];
        };
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
      };
      await open('2');
      await field(2).fill('The crisis was wholly averted in 2023.');
      await saved();
      await check();
      await open('4');
      await page.keyboard.press('Alt+x');
      await page.keyboard.press('Alt+r');
      await page.keyboard.type('council');
      await page.getByLabel('Replace in targets with').fill('board');
      await check();
      await pressAll('Escape', '?');
      await check();
    },
  );
});
