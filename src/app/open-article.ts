import type { BilingualFile } from '../domain/bilingual-file.js';
import type { ArticlePaths } from './article-paths.js';
import type { Files } from './ports.js';
import { readBilingual } from './read-bilingual.js';
import { readStored, type Stored } from './stored-article.js';

/** An article of which the files on disk are remembered, so that another's change to them is noticed. */
export interface OpenArticle {
  readonly stored: Stored;
  readonly file: BilingualFile;
  /** By path, the hash of what was read or written last: of the bilingual file and the sheet beside it. */
  readonly seen: ReadonlyMap<string, string>;
}

/** @throws {InputError} when the article was never translated, or its bilingual file is damaged. */
export async function openArticle(paths: ArticlePaths, files: Files): Promise<OpenArticle> {
  const seen = await seeArticle(paths, files);
  const stored = await readStored(paths, files);
  const file = stored.file ?? (await readBilingual(paths, files));
  return { stored, file, seen };
}

/** What is on disk now of an article that others may change. */
export function seeArticle({ bilingual, tsv }: ArticlePaths, files: Files): Promise<Map<string, string>> {
  return seeFiles([bilingual, tsv], files);
}

/** Hashes of what is on disk now, by path; a file that is not there has none. */
export async function seeFiles(paths: readonly string[], files: Files): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const bytes = await files.readBytesIfThere(path);
    if (bytes !== undefined) seen.set(path, files.hash(bytes));
  }
  return seen;
}

/** Whether two looks at files found the same. */
export function isSameSight(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, hash]) => other.get(path) === hash);
}
