import type { Argv } from 'yargs';
import { type ArticlePaths, makeArticlePaths } from '../app/article-paths.js';
import { SOURCE_NAME } from '../languages/present-names.js';
import type { GlobalOptions } from './command.js';

// What several commands have in common. It is read for the help text, so nothing here may load a stage.

export const JSON_OPTION = {
  type: 'boolean',
  default: false,
  describe: 'Print one JSON document on stdout',
} as const;

export const OUT_OPTION = {
  type: 'string',
  requiresArg: true,
  describe: 'Its folder [default: ARTICLE.tweeluik]',
} as const;

/** What a command that looks at one translated article is given. */
export interface ArticleArguments extends GlobalOptions {
  readonly article: string;
  readonly out?: string | undefined;
  readonly json: boolean;
}

export function addArticleArguments(command: Argv<GlobalOptions>) {
  return command
    .positional('article', { type: 'string', demandOption: true, describe: `The ${SOURCE_NAME} text file` })
    .options({ out: OUT_OPTION, json: JSON_OPTION });
}

export function pathsOf({ article, out }: ArticleArguments): ArticlePaths {
  return makeArticlePaths(article, out);
}

/** Of every command that runs the checks. */
export const GLOSSARY_OPTION = {
  type: 'string',
  array: true,
  nargs: 1,
  default: [] as string[],
  describe: 'A glossary besides that of the project, TSV or TBX',
} as const;

/** Of every command that may change a translated article; `--no-memory` gives `false`. */
export const CHANGE_OPTIONS = {
  memory: {
    type: 'boolean',
    default: true,
    describe: 'Let what was reviewed enter the memory; --no-memory does not',
  },
  glossary: GLOSSARY_OPTION,
} as const;

/** What a command that may change a translated article is given. */
export interface ChangeArguments extends ArticleArguments {
  readonly memory: boolean;
  readonly glossary: readonly string[];
}

/** Of every command that looks in memories: one path after each flag, so that an article that follows is none. */
export const MEMORY_OPTION = {
  type: 'string',
  array: true,
  nargs: 1,
  describe: 'Another memory to look in, .tmx or .jsonl; --no-memory uses none',
} as const;

export type MemoryFlags = readonly (string | false)[] | undefined;

/** The paths among what the flags gave. */
export function listMemories(memory: MemoryFlags = []): string[] {
  return memory.filter((path) => path !== false);
}

export type FailOn = 'warning' | 'error' | 'never';

/** Of every command whose findings a script may care about. */
export const FAIL_ON_OPTION = {
  choices: ['warning', 'error', 'never'],
  default: 'never' as FailOn,
  describe: 'Exit with 1 when a segment has findings at or above this',
} as const;

/** Whether there are findings at or above the severity that the person named. */
export function reachesFailOn(
  { errors, warnings }: { errors: number; warnings: number },
  failOn: FailOn,
): boolean {
  return failOn !== 'never' && (errors > 0 || (failOn === 'warning' && warnings > 0));
}
