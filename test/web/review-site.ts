import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { makeArticlePaths } from '../../src/app/article-paths.js';
import { reviewArticle } from '../../src/app/review-article.js';
import { DEFAULT_PROJECT_CONFIG, type Project } from '../../src/domain/project.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { makeArticleFiles } from '../../src/files/article-files.js';
import { parseBilingual, printBilingual } from '../../src/store/bilingual-jsonl.js';
import { readAssets } from '../../src/web/server/read-assets.js';
import { startServer } from '../../src/web/server/start-server.js';
import { makeHeader } from '../sheets/sample-file.js';

const PAGE = fileURLToPath(new URL('../../dist/page', import.meta.url));

/** A translated article on disk, under review by the built page and the real server, which can stop and start. */
export async function makeReviewSite(units: readonly TranslationUnit[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'tweeluik-review-'));
  const paths = makeArticlePaths('artikel.txt');
  const at = (name: string) => join(cwd, name);
  mkdirSync(at(paths.folder));
  writeFileSync(at(paths.article), units.map(({ gapBefore, source }) => gapBefore + source).join(''));
  writeFileSync(
    at(paths.bilingual),
    printBilingual({ header: makeHeader({ nextId: units.length + 1 }), units, detached: [] }),
  );
  const assets = await readAssets(PAGE);
  const signal = new AbortController().signal;
  const files = makeArticleFiles({ cwd, signal, stdin: Readable.from([]), onWait: () => {} });
  const project: Project = {
    folder: cwd,
    config: DEFAULT_PROJECT_CONFIG,
    memory: at('memory'),
    glossary: at('glossary'),
    rules: at('rules'),
  };
  const start = async (port = 0) => {
    const ports = { files, signal, readProject: async () => project, progress: { say: () => {} } };
    const article = await reviewArticle({ paths, remember: false }, ports);
    const server = await startServer({ assets, article, port });
    return { ...server, article, port: Number(new URL(server.address).port) };
  };
  return {
    start,
    /** The units as they stand on disk. */
    read: () => parseBilingual(readFileSync(at(paths.bilingual), 'utf8'), paths.bilingual).units,
  };
}
