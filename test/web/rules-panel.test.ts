import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticlePaths } from '../../src/app/article-paths.js';
import { reviewArticle } from '../../src/app/review-article.js';
import { DEFAULT_PROJECT_CONFIG } from '../../src/domain/project.js';
import { makeArticleFiles } from '../../src/files/article-files.js';
import { printBilingual } from '../../src/store/bilingual-jsonl.js';
import { readAssets } from '../../src/web/server/read-assets.js';
import { startServer } from '../../src/web/server/start-server.js';
import { makeFile, makeUnit } from '../sheets/sample-file.js';
import { launchChromium, NEEDS_BROWSER } from './chromium.js';

const PAGE = fileURLToPath(new URL('../../dist/page', import.meta.url));

const UNITS = [
  makeUnit({ id: '1', hypothesis: 'Cherson fell.', target: 'Kherson fell.', origin: 'human' }),
  makeUnit({ id: '2', hypothesis: 'I love Cherson.', target: 'I love Kherson.', origin: 'human' }),
  makeUnit({ id: '3', hypothesis: 'It rains in Cherson.' }),
];

/** An article on disk in which a person corrected a name twice, under review. */
async function startReview() {
  const cwd = mkdtempSync(join(tmpdir(), 'tweeluik-rules-'));
  const paths = makeArticlePaths('a.txt');
  mkdirSync(join(cwd, paths.folder));
  writeFileSync(join(cwd, paths.bilingual), printBilingual(makeFile(...UNITS)));
  const signal = new AbortController().signal;
  const files = makeArticleFiles({ cwd, signal, stdin: Readable.from([]), onWait: () => {} });
  const project = { folder: '.', config: DEFAULT_PROJECT_CONFIG, memory: 'm', glossary: 'g', rules: 'r.tsv' };
  const ports = { files, signal, readProject: async () => project, progress: { say: () => {} } };
  const article = await reviewArticle({ paths, remember: false }, ports);
  const server = await startServer({ assets: await readAssets(PAGE), article, port: 0 });
  return { server, article, read: (name: string) => readFileSync(join(cwd, name), 'utf8') };
}

describe('rules on the review page', NEEDS_BROWSER, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startReview>>;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    site = await startReview();
    page = await browser.newPage();
    await page.goto(site.server.address);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await site?.server.close();
    await site?.article.close();
  });

  it('are proposed with their evidence, accepted, seen in the article, and withdrawn', async () => {
    await page.getByRole('button', { name: 'Rules' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rules from corrections' });
    await dialog.getByText('Made in segments 1, 2; left standing in none. Would change segment 3:').waitFor();
    expect(await dialog.locator('del').allTextContents()).toEqual(['deleted: Cherson']);

    await dialog.getByRole('button', { name: 'Accept Cherson → Kherson' }).click();
    await dialog.getByRole('status').getByText('Cherson → Kherson accepted; 1 segment changed.').waitFor();
    expect(site.read('r.tsv')).toContain('Cherson\tKherson\taccepted');
    await page.locator('main').getByText('It rains in Kherson.').first().waitFor();

    await dialog.getByRole('button', { name: 'Withdraw Cherson → Kherson' }).click();
    await dialog.getByRole('status').getByText('Cherson → Kherson withdrawn; 1 segment changed.').waitFor();
    expect(site.read('a.tweeluik/bitext.jsonl')).toContain('"target":"It rains in Cherson."');

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }, 60_000);
});
