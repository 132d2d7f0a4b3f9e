import type { Argv } from 'yargs';
import { type ArticlePaths, makeArticlePaths } from '../app/article-paths.js';
import { SOURCE_NAME } from '../languages/present-names.js';
import type { GlobalOptions } from './command.js';

/** What a command that looks at one translated article is given. */
export interface ArticleArguments extends GlobalOptions {
  readonly article: string;
  readonly out?: string | undefined;
  readonly json: boolean;
}

export function addArticleArguments(command: Argv<GlobalOptions>) {
  return command
    .positional('article', { type: 'string', demandOption: true, describe: `The ${SOURCE_NAME} text file` })
    .options({
      out: { type: 'string', requiresArg: true, describe: 'Its folder [default: ARTICLE.tweeluik]' },
      json: { type: 'boolean', default: false, describe: 'Print one JSON document on stdout' },
    });
}

export function findArticlePaths({ article, out }: ArticleArguments): ArticlePaths {
  return makeArticlePaths(article, out);
}
