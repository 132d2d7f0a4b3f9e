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

/** Where an article is written, under its lock. */
interface ArticlePlace extends Pick<Stored, 'guard'> {
  readonly paths: ArticlePaths;
}

/** What is on disk after an article was written. */
export interface WrittenArticle {
  /** It knows its views. */
  readonly file: BilingualFile;
  /** Paths of copies of files that held something which is not in the bilingual file; relative where the article's is. */
  readonly keptCopies: readonly string[];
}

/** Stores what stands; the views stay those that its header names. Gives the paths of copies that were kept. */
export function storeBilingual(file: BilingualFile, { paths, guard }: ArticlePlace): Promise<string[]> {
  return guard.write(paths.bilingual, printBilingual(file));
}

/**
 * Writes the bilingual file and everything that is made from it.
 *
 * The bilingual file goes first, so that a correction is safe before the sheet that brought it is written anew, and
 * once more at the end with the hashes of the views: a run killed in between leaves views that no one takes for edited.
 */
export async function writeArticle(
  file: BilingualFile,
  place: ArticlePlace,
  files: Pick<Files, 'hash'>,
): Promise<WrittenArticle> {
  const { paths, guard } = place;
  const texts = [
    [paths.target, printTarget(file)],
    [paths.html, printReviewHtml(file, makeWordDiff)],
    [paths.tsv, printReviewTsv(file, makeWordDiff)],
  ] as const;
  const views = Object.fromEntries(texts.map(([path, text]) => [basename(path), files.hash(text)]));
  const keptCopies = await storeBilingual(file, place);
  for (const [path, text] of texts) keptCopies.push(...(await guard.write(path, text)));
  const written = { ...file, header: { ...file.header, views } };
  keptCopies.push(...(await storeBilingual(written, place)));
  return { file: written, keptCopies };
}
