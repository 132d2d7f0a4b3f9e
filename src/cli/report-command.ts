import { reportEffort } from '../app/report-effort.js';
import { printEffort } from '../report/print-effort.js';
import type { Action, AddCommand } from './command.js';
import { makePorts } from './context.js';
import { EXIT } from './exit-code.js';
import { type ArticleArguments, addArticleArguments, pathsOf } from './options.js';
import { printJson } from './output.js';

export const addReportCommand: AddCommand = (cli, choose) =>
  cli.command(
    'report <article>',
    'Measure how much work the reviewers had with it',
    addArticleArguments,
    (argv) => choose(makeReportAction(argv)),
  );

function makeReportAction(argv: ArticleArguments): Action {
  return async (context) => {
    const ports = makePorts(context, { offline: true, quiet: argv.quiet });
    const report = await reportEffort(pathsOf(argv), ports);
    context.io.stdout.write(argv.json ? printJson(report) : printEffort(report));
    return EXIT.done;
  };
}
