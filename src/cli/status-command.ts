import { readTranslated } from '../app/stored-article.js';
import { viewRules } from '../app/suggest-rules.js';
import { makeStatus } from '../report/make-status.js';
import { printRulesHint } from '../report/print-rules.js';
import { printStatus } from '../report/print-status.js';
import type { AddCommand, Invocation } from './command.js';
import { EXIT } from './command.js';
import { makePorts } from './context.js';
import { type ArticleArguments, addArticleArguments, pathsOf } from './options.js';
import { makeColour, printJson } from './output.js';

export const addStatusCommand: AddCommand = (cli, choose) =>
  cli.command(
    'status <article>',
    'Show how far an article is, and what to look at',
    addArticleArguments,
    (argv) => choose(makeStatusInvocation(argv)),
  );

function makeStatusInvocation(argv: ArticleArguments): Invocation {
  return async (context) => {
    const ports = makePorts(context, { offline: true, quiet: argv.quiet });
    const paths = pathsOf(argv);
    const { file } = await readTranslated(paths, ports.files);
    const status = makeStatus(file);
    const view = { path: paths.typed, colour: makeColour(context.io) };
    context.io.stdout.write(argv.json ? printJson(status) : printStatus(status, view));
    if (!argv.json) {
      const project = await ports.readProject(argv.article);
      const rules = await viewRules({ file, project }, ports.files);
      context.io.stdout.write(printRulesHint(rules, paths.typed));
    }
    return EXIT.done;
  };
}
