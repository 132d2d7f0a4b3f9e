import * as ownRules from 'node:path';
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

/** How a system writes paths: `posix` or `win32` of `node:path`. Unless told, those of the system that it runs on. */
type PathRules = typeof ownRules.posix;

/** The folder is `out` if given, else the article's path with `.tweeluik` for its ending. */
export function makeArticlePaths(article: string, out?: string, rules: PathRules = ownRules): ArticlePaths {
  const usual = defaultFolder(article, rules);
  const folder = out ?? usual;
  const { join } = rules;
  return {
    article,
    typed: [article, ...(folder === usual ? [] : ['--out', folder])]
      .map((word) => quoteArgument(word, rules))
      .join(' '),
    folder,
    bilingual: join(folder, 'bitext.jsonl'),
    target: join(folder, 'target.txt'),
    html: join(folder, 'review.html'),
    tsv: join(folder, 'review.tsv'),
  };
}

/**
 * A path as a shell takes it for one word. Windows: in double quotes, which both of its shells take; no path there holds
 * one, a backslash at the end would hide the closing one, and PowerShell alone reads `$` and backticks inside them.
 */
export function quoteArgument(path: string, { sep }: PathRules = ownRules): string {
  if (sep === '/')
    return /[\s"'$&();<>|*?`\\#{}[\]]/.test(path) ? `"${path.replace(/["$`\\]/g, '\\$&')}"` : path;
  if (/[$`]/.test(path)) return `'${path.replaceAll("'", "''")}'`;
  return /[\s'&();,^%@#{}=[\]]/.test(path) ? `"${path.replace(/\\$/, '\\\\')}"` : path;
}

/** The files that a run writes, in the order in which people are told of them. */
export function listWritten(paths: ArticlePaths): string[] {
  return [paths.bilingual, ...listViews(paths)];
}

/** Those of them that are made from the bilingual file. */
export function listViews({ target, html, tsv }: ArticlePaths): string[] {
  return [target, html, tsv];
}

export function defaultFolder(article: string, rules: PathRules = ownRules): string {
  const { basename, dirname, extname, join } = rules;
  return join(dirname(article), `${basename(article, extname(article))}.tweeluik`);
}

/** An article as its project's memory calls it: its path from the project's folder, the same on every system. */
export function nameArticle(
  article: string,
  { folder }: Pick<Project, 'folder'>,
  { relative, sep }: PathRules = ownRules,
): string {
  return relative(folder, article).replaceAll(sep, '/');
}
