import { basename } from 'node:path';
import { makeWordDiff } from '../diff/word-diff.js';
import { printTarget } from '../documents/target-text.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { printReviewHtml } from '../sheets/review-html.js';
import { printReviewTsv } from '../sheets/review-tsv.js';
import { printBilingual } from '../store/bilingual-jsonl.js';
import type { ArticlePaths } from './article-paths.js';
import type { Files } from './ports.js';
import type { Stored } from './stored-article.js';

/**
 * Writes the bilingual file and everything that is made from it. Gives the file as it is on disk then, which knows its views.
 *
 * The bilingual file goes first, so that a correction is safe before the sheet that brought it is written anew, and
 * once more at the end with the hashes of the views: a run killed in between leaves views that no one takes for edited.
 */
export async function writeViews(
  file: BilingualFile,
  { paths, stored: { guard } }: { paths: ArticlePaths; stored: Pick<Stored, 'guard'> },
  files: Files,
): Promise<BilingualFile> {
  const texts = [
    [paths.target, printTarget(file)],
    [paths.html, printReviewHtml(file, makeWordDiff)],
    [paths.tsv, printReviewTsv(file, makeWordDiff)],
  ] as const;
  const views = Object.fromEntries(texts.map(([path, text]) => [basename(path), files.hash(text)]));
  await guard.write(paths.bilingual, printBilingual(file));
  for (const [path, text] of texts) await guard.write(path, text);
  const written = { ...file, header: { ...file.header, views } };
  await guard.write(paths.bilingual, printBilingual(written));
  return written;
}
