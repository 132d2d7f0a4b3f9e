import { readBilingual } from '../app/read-bilingual.js';
import { makeFileDiff, printDiff } from '../report/print-diff.js';
import { makeWordDiff } from '../review/word-diff.js';
import { type ArticleArguments, addArticleArguments, findArticlePaths } from './article-arguments.js';
import type { Action, AddCommand } from './command.js';
import { makePorts } from './context.js';
import { EXIT } from './exit-code.js';
import { makeColour } from './make-colour.js';
import { printJson } from './print-json.js';

export const addDiffCommand: AddCommand = (cli, choose) =>
  cli.command(
    'diff <article>',
    "Show what people changed in the machine's words",
    addArticleArguments,
    (argv) => choose(makeDiffAction(argv)),
  );

function makeDiffAction(argv: ArticleArguments): Action {
  return async (context) => {
    const { files } = makePorts(context, { offline: true, quiet: argv.quiet });
    const diff = makeFileDiff(await readBilingual(findArticlePaths(argv), files), makeWordDiff);
    context.io.stdout.write(argv.json ? printJson(diff) : printDiff(diff, makeColour(context.io)));
    return EXIT.done;
  };
}
