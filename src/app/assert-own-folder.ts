import { basename, dirname, join, relative } from 'node:path';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { InputError, UsageError } from '../domain/error.js';
import { type ArticlePaths, listWritten } from './article-paths.js';
import type { Files } from './ports.js';

/**
 * Keeps an article out of the folder of another one, and its English off its Dutch.
 * An article that was renamed, or edited beyond recognition, keeps its folder: a folder is another article's when it
 * names another file that is still there, or when not a sentence is shared with an article of another name.
 * @param sources the sentences of the article as it now stands.
 * @throws {InputError} `input/folder-of-another-article` @throws {UsageError} `usage/over-the-article`
 */
export async function assertOwnFolder(
  file: BilingualFile | null,
  { paths, sources }: { paths: ArticlePaths; sources: readonly string[] },
  files: Files,
): Promise<void> {
  // Whether letters of another case make another file, only the disk knows: taken for the same, nothing is lost.
  const isArticle = (path: string) => relative(fold(path), fold(paths.article)) === '';
  if (listWritten(paths).some(isArticle)) {
    throw new UsageError(`${paths.article} would be overwritten by its own translation`, {
      code: 'usage/over-the-article',
      hint: 'choose another folder with --out DIR',
    });
  }
  if (file === null || file.header.source === basename(paths.article)) return;
  const other = join(dirname(paths.article), file.header.source);
  const known = new Set(sources);
  const shared = file.units.length === 0 || file.units.some(({ source }) => known.has(source));
  const bytes = shared ? await files.readBytesIfThere(other) : undefined;
  if (shared && bytes === undefined) return;
  // macOS and Windows find one file by either name.
  if (bytes !== undefined && fold(other) === fold(paths.article) && (await isSameText(bytes, paths, files)))
    return;
  throw new InputError(`${paths.folder} belongs to another article, ${file.header.source}`, {
    code: 'input/folder-of-another-article',
    hint: `give this one its own folder: tweeluik translate ${paths.article} --out DIR`,
  });
}

/** A name without what some disks do not tell apart: the case of letters, and how their accents are put together. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

async function isSameText(bytes: Uint8Array, { article }: ArticlePaths, files: Files): Promise<boolean> {
  return files.hash(bytes) === files.hash(await files.readBytes(article));
}
