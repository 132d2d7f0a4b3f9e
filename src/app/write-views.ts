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
 *
 * The bilingual file goes first, so that a correction is safe before the sheet that brought it is written anew, and
 * once more at the end with the hashes of the views: a run killed in between leaves views that no one takes for edited.
 */
export async function writeViews(
  file: BilingualFile,
  { paths, stored }: { paths: ArticlePaths; stored: Stored },
  files: Files,
): Promise<string[]> {
  const views = printViews(file, paths);
  const copies: string[] = [];
  for (const [path, text] of views) {
    if (await mustKeep({ path, text }, stored, files)) copies.push(await files.keepCopy(path));
  }
  await writeBilingual(file, paths, files);
  for (const [path, text] of views) await files.write(path, text);
  await writeBilingual({ ...file, header: { ...file.header, views: hashViews(views, files) } }, paths, files);
  return copies;
}

type Views = ReadonlyMap<string, string>;

function printViews(file: BilingualFile, paths: ArticlePaths): Views {
  return new Map([
    [paths.target, printTarget(file)],
    [paths.html, printReviewHtml(file, makeWordDiff)],
    [paths.tsv, printReviewTsv(file)],
  ]);
}

function hashViews(views: Views, files: Files): Record<string, string> {
  return Object.fromEntries([...views].map(([path, text]) => [basename(path), files.hash(text)]));
}

/** Corrections in the sheet are taken up, so it is kept only where that failed; the other views are never read back. */
async function mustKeep(
  view: { path: string; text: string },
  stored: Stored,
  files: Files,
): Promise<boolean> {
  const bytes = await files.readBytesIfThere(view.path);
  if (bytes === undefined) return false;
  if (view.path.endsWith('.tsv')) return stored.problems.length > 0 || stored.conflicts.length > 0;
  const present = files.hash(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return present !== stored.file?.header.views[basename(view.path)] && present !== files.hash(view.text);
}
