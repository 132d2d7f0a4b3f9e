import { makeWordDiff } from '../diff/word-diff.js';
import type { DiffView, FileDiff } from '../domain/file-diff.js';
import { findVersions } from '../domain/find-versions.js';
import { makeFileDiff } from '../score/make-file-diff.js';
import { isDiffHtml, printDiffHtml } from '../sheets/diff-html.js';
import type { ArticlePaths } from './article-paths.js';
import type { Ports } from './ports.js';
import { readTranslated } from './stored-article.js';

/** The differences between two versions of an article's texts; corrections in its sheet count. */
export async function diffArticle(
  paths: ArticlePaths,
  view: DiffView,
  { files, program }: Pick<Ports, 'files' | 'program'>,
): Promise<FileDiff> {
  const { file } = await readTranslated(paths, files);
  return makeFileDiff(file, { view, findVersions, diff: makeWordDiff, program });
}

/** Writes the page of a diff. Another file at its place is copied first; the copy's name comes back. */
export async function writeDiffPage(
  diff: FileDiff,
  { path, folder }: { path: string; folder: string },
  { files, signal }: Pick<Ports, 'files' | 'signal'>,
): Promise<string | undefined> {
  return files.withFolderLock(folder, signal, async () => {
    const present = await files.readBytesIfThere(path);
    const isOther = present !== undefined && !isDiffHtml(new TextDecoder().decode(present));
    const copy = isOther ? await files.keepCopy(path) : undefined;
    await files.write(path, printDiffHtml(diff));
    return copy;
  });
}
