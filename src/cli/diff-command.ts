import { diffArticle, writeDiffPage } from '../app/diff-article.js';
import { DIFF_VIEWS, type DiffView } from '../domain/file-diff.js';
import { STANDARD_INPUT } from '../domain/standard-input.js';
import { SOURCE_NAME } from '../languages/present-names.js';
import { printDiff } from '../report/print-diff.js';
import { printDiffHtml } from '../sheets/diff-html.js';
import type { AddCommand, Invocation } from './command.js';
import { EXIT } from './command.js';
import { makePorts } from './context.js';
import { type ArticleArguments, addArticleArguments, pathsOf } from './options.js';
import { makeColour, printJson } from './output.js';

interface DiffArguments extends ArticleArguments {
  readonly between: DiffView;
  readonly html?: string | undefined;
}

export const addDiffCommand: AddCommand = (cli, choose) =>
  cli.command(
    'diff <article>',
    `Show what changed: in the machine's words, between two models, in the ${SOURCE_NAME}`,
    (command) =>
      addArticleArguments(command)
        .options({
          between: {
            choices: DIFF_VIEWS,
            default: DIFF_VIEWS[0],
            describe: `Machine and target, earlier and present machine, or earlier and present ${SOURCE_NAME}`,
          },
          html: { type: 'string', requiresArg: true, describe: 'Write a page to this file; - is stdout' },
        })
        .example('$0 diff article.txt --html changes.html', 'a page to print or send'),
    (argv) => choose(makeDiffInvocation(argv)),
  );

function makeDiffInvocation(argv: DiffArguments): Invocation {
  return async (context) => {
    const { stdout } = context.io;
    const ports = makePorts(context, { offline: true, quiet: argv.quiet });
    const paths = pathsOf(argv);
    const diff = await diffArticle(paths, argv.between, ports);
    const isFile = argv.html !== undefined && argv.html !== STANDARD_INPUT;
    const copy = isFile
      ? await writeDiffPage(diff, { path: argv.html, folder: paths.folder }, ports)
      : undefined;
    if (copy !== undefined) ports.progress.say(`the file that was there was kept as ${copy}`);
    if (argv.json) stdout.write(printJson(diff));
    else if (isFile)
      stdout.write(`wrote ${argv.html}: ${diff.changed.length} of ${diff.segments} segments differ\n`);
    else
      stdout.write(argv.html === undefined ? printDiff(diff, makeColour(context.io)) : printDiffHtml(diff));
    return EXIT.done;
  };
}
