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
