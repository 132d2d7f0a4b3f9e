import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { Project } from '../domain/project.js';

/** Where everything about one article lies. */
export interface ArticlePaths {
  readonly article: string;
  /** The article as it is typed after a command: quoted where it must be, with `--out` where its folder is elsewhere. */
  readonly typed: string;
  readonly folder: string;
  readonly bilingual: string;
  readonly target: string;
  readonly html: string;
  readonly tsv: string;
}

/** The folder is `folder` if given, else the article's path with `.tweeluik` for its ending. */
export function makeArticlePaths(article: string, folder = defaultFolder(article)): ArticlePaths {
  return {
    article,
    typed: [article, ...(folder === defaultFolder(article) ? [] : ['--out', folder])]
      .map(quoteArgument)
      .join(' '),
    folder,
    bilingual: join(folder, 'bitext.jsonl'),
    target: join(folder, 'target.txt'),
    html: join(folder, 'review.html'),
    tsv: join(folder, 'review.tsv'),
  };
}

/** A path as a shell takes it for one word. */
export function quoteArgument(path: string): string {
  return /[\s"'$&();<>|*?`]/.test(path) ? `"${path.replace(/["$`]/g, '\\$&')}"` : path;
}

/** The files that a run writes, in the order in which people are told of them. */
export function listWritten(paths: ArticlePaths): string[] {
  return [paths.bilingual, ...listViews(paths)];
}

/** Those of them that are made from the bilingual file. */
export function listViews({ target, html, tsv }: ArticlePaths): string[] {
  return [target, html, tsv];
}

export function defaultFolder(article: string): string {
  return join(dirname(article), `${basename(article, extname(article))}.tweeluik`);
}

/** An article as its project's memory calls it: its path from the project's folder, the same on every system. */
export function nameArticle(article: string, { folder }: Pick<Project, 'folder'>): string {
  return relative(folder, article).replaceAll(sep, '/');
}
