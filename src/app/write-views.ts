import { basename } from 'node:path';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { printBilingual } from '../formats/bilingual-jsonl.js';
import { printReviewHtml } from '../formats/review-html.js';
import { printReviewTsv } from '../formats/review-tsv.js';
import { printTarget } from '../formats/target-text.js';
import { makeWordDiff } from '../review/word-diff.js';
import type { ArticlePaths } from './article-paths.js';
import type { Files } from './ports.js';
import type { Stored } from './stored-article.js';

export async function writeBilingual(file: BilingualFile, paths: ArticlePaths, files: Files): Promise<void> {
  await files.write(paths.bilingual, printBilingual(file));
}

/**
 * Writes the bilingual file and everything that is made from it. A view that a person edited in a way that cannot
 * be taken up is copied first, under a name beside it: nothing that a human wrote is overwritten.
 * Gives the names of those copies.
 */
export async function writeViews(
  file: BilingualFile,
  { paths, stored }: { paths: ArticlePaths; stored: Stored },
  files: Files,
): Promise<string[]> {
  const views = new Map([
    [paths.target, printTarget(file)],
    [paths.html, printReviewHtml(file, makeWordDiff)],
    [paths.tsv, printReviewTsv(file)],
  ]);
  const copies: string[] = [];
  for (const path of views.keys()) {
    if (await mustKeep(path, stored, files)) copies.push(await files.keepCopy(path));
  }
  await writeBilingual({ ...file, header: { ...file.header, views: hashViews(views, files) } }, paths, files);
  for (const [path, text] of views) await files.write(path, text);
  return copies;
}

function hashViews(views: ReadonlyMap<string, string>, files: Files): Record<string, string> {
  return Object.fromEntries([...views].map(([path, text]) => [basename(path), files.hash(text)]));
}

/** Corrections in the sheet are taken up, so it is kept only where that failed; the other views are never read back. */
async function mustKeep(path: string, { file, problems, conflicts }: Stored, files: Files): Promise<boolean> {
  const bytes = await files.readBytesIfThere(path);
  if (bytes === undefined) return false;
  if (path.endsWith('.tsv')) return problems.length > 0 || conflicts.length > 0;
  const written = file?.header.views[basename(path)];
  return written !== files.hash(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}
