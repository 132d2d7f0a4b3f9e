import { basename, join, normalize } from 'node:path';
import { type ArticlePaths, defaultFolder, makeArticlePaths } from '../app/article-paths.js';
import type { Ports } from '../app/ports.js';
import { planArticle, type TranslateRequest, translateArticle } from '../app/translate-article.js';
import { translateText } from '../app/translate-text.js';
import { type ArticleReport, needsPerson } from '../domain/article-report.js';
import { InterruptedError, UsageError } from '../domain/error.js';
import { STANDARD_INPUT } from '../domain/standard-input.js';
import { TARGET_NAME } from '../languages/present-names.js';
import { printPlan } from '../report/print-plan.js';
import { printSummary } from '../report/print-summary.js';
import type { EngineRequest } from '../wiring/make-engines.js';
import type { AddCommand, Invocation } from './command.js';
import { EXIT, type ExitCode } from './command.js';
import { type Context, makePorts } from './context.js';
import { ENGINE_OPTIONS } from './engine-options.js';
import {
  FAIL_ON_OPTION,
  type FailOn,
  GLOSSARY_OPTION,
  JSON_OPTION,
  listMemories,
  MEMORY_OPTION,
  type MemoryFlags,
  reachesFailOn,
} from './options.js';
import { printJson } from './output.js';
import { exitCodeOf, printError } from './print-error.js';

export const addTranslateCommand: AddCommand = (cli, choose) =>
  cli.command(
    'translate <article..>',
    'Translate articles, and write bilingual files and review sheets',
    (command) =>
      command
        .positional('article', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: `Text files; - reads standard input and prints the ${TARGET_NAME}`,
        })
        .options({
          out: {
            type: 'string',
            requiresArg: true,
            describe: 'Folder to write to [default: ARTICLE.tweeluik]',
          },
          lines: {
            type: 'boolean',
            default: false,
            describe: 'One segment a line in, one line out, to stdout',
          },
          'dry-run': {
            type: 'boolean',
            default: false,
            describe: 'Say what would be done, and why; write nothing',
          },
          refresh: {
            type: 'boolean',
            default: false,
            describe: 'Translate again what other settings made, or reuse what was approved since',
          },
          memory: MEMORY_OPTION,
          glossary: GLOSSARY_OPTION,
          json: JSON_OPTION,
          'fail-on': FAIL_ON_OPTION,
          ...ENGINE_OPTIONS,
        })
        .example('$0 translate article.txt', 'writes article.tweeluik/ beside it')
        .example('$0 translate - < article.txt', `prints the ${TARGET_NAME}`)
        .example('$0 translate *.txt --offline', 'never touches the network'),
    (argv) => choose(makeTranslateInvocation(argv)),
  );

interface TranslateArguments extends EngineRequest {
  readonly article: readonly string[];
  readonly out?: string | undefined;
  readonly lines: boolean;
  readonly dryRun: boolean;
  readonly refresh: boolean;
  readonly memory?: MemoryFlags;
  readonly glossary: readonly string[];
  readonly json: boolean;
  readonly failOn: FailOn;
  readonly quiet: boolean;
  readonly debug: boolean;
}

/** Which of the three ways of translating the arguments ask for. @throws {UsageError} */
function makeTranslateInvocation(argv: TranslateArguments): Invocation {
  const toStdout = argv.lines || argv.article.includes(STANDARD_INPUT);
  if (!toStdout) {
    assertOwnFolders(argv);
    return argv.dryRun ? (context) => dryRun(argv, context) : (context) => translateAll(argv, context);
  }
  const [path, ...others] = argv.article;
  const isForArticle =
    argv.out !== undefined || argv.dryRun || argv.refresh || listMemories(argv.memory).length > 0;
  if (path === undefined || others.length > 0 || isForArticle) {
    throw new UsageError(
      '- and --lines print one text to stdout: they take one file, and none of --out, --dry-run, --refresh, --memory',
      {
        code: 'usage/one-text',
        hint: 'name a single file, or leave out - and --lines',
      },
    );
  }
  return (context) => translateToStdout(path, argv, context);
}

/** Two articles of one name from two folders would meet in `--out`. @throws {UsageError} */
function assertOwnFolders(argv: TranslateArguments): void {
  const folders = argv.article.map((article) => normalize(makePathsOf(article, argv).folder));
  const twice = folders.find((folder, index) => folders.indexOf(folder) !== index);
  if (twice === undefined) return;
  throw new UsageError(`two of the articles would be written to the same folder, ${twice}`, {
    code: 'usage/same-folder',
    hint: 'translate them one by one, each with its own --out DIR',
  });
}

async function translateToStdout(
  path: string,
  argv: TranslateArguments,
  context: Context,
): Promise<ExitCode> {
  const ports = makePorts(context, argv);
  const result = await translateText({ path, segmentBy: argv.lines ? 'lines' : 'rules' }, ports);
  const { target, notice, segments, failures, article } = result;
  for (const { severity, message } of article.findings) ports.progress.say(`${severity}: ${message}`);
  context.io.stdout.write(argv.json ? printJson({ target, notice, segments, failures }) : target);
  for (const failure of failures) context.io.stderr.write(`${failure}\n`);
  return failures.length > 0 ? EXIT.needsPerson : EXIT.done;
}

async function dryRun(argv: TranslateArguments, context: Context): Promise<ExitCode> {
  const plans: object[] = [];
  const code = await forEachArticle(argv, context, async (paths, ports) => {
    const { plan, corrections } = await planArticle(makeRequest(paths, argv), ports);
    const { applied, conflicts, problems } = corrections;
    const { steps, detached } = plan;
    plans.push({ article: paths.article, corrections: { applied, conflicts, problems }, steps, detached });
    if (!argv.json) context.io.stdout.write(printPlan(plan, corrections));
    return conflicts.length + problems.length > 0 ? EXIT.needsPerson : EXIT.done;
  });
  if (argv.json) context.io.stdout.write(printJson({ articles: plans }));
  return code;
}

async function translateAll(argv: TranslateArguments, context: Context): Promise<ExitCode> {
  const reports: ArticleReport[] = [];
  const code = await forEachArticle(argv, context, async (paths, ports) => {
    const report = await translateArticle(makeRequest(paths, argv), ports);
    reports.push(report);
    if (!argv.json) context.io.stdout.write(printSummary(report, paths.typed));
    return needsPerson(report) || reachesFailOn(report, argv.failOn) ? EXIT.needsPerson : EXIT.done;
  });
  if (argv.json) context.io.stdout.write(printJson({ articles: reports }));
  return code;
}

/** A bad article does not stop the others; the exit code is the gravest. Ctrl-C stops them all. */
async function forEachArticle(
  argv: TranslateArguments,
  context: Context,
  action: (paths: ArticlePaths, ports: Ports) => Promise<ExitCode>,
): Promise<ExitCode> {
  const ports = makePorts(context, argv);
  let gravest: ExitCode = EXIT.done;
  for (const article of argv.article) {
    try {
      const code = await action(makePathsOf(article, argv), ports);
      if (code > gravest) gravest = code;
    } catch (error) {
      if (error instanceof InterruptedError || argv.article.length === 1) throw error;
      context.io.stderr.write(printError(error, argv.debug));
      gravest = exitCodeOf(error);
    }
  }
  return gravest;
}

function makeRequest(paths: ArticlePaths, { refresh, memory }: TranslateArguments): TranslateRequest {
  return { paths, refresh, memories: memory?.includes(false) ? null : listMemories(memory) };
}

/** `--out` is the folder itself for one article, and holds a folder for each of several. */
function makePathsOf(article: string, { out, article: all }: TranslateArguments): ArticlePaths {
  if (out === undefined) return makeArticlePaths(article);
  return makeArticlePaths(article, all.length === 1 ? out : join(out, basename(defaultFolder(article))));
}
