import { reportEffort } from '../app/report-effort.js';
import { printEffort } from '../report/print-effort.js';
import type { AddCommand, Invocation } from './command.js';
import { EXIT } from './command.js';
import { makePorts } from './context.js';
import { type ArticleArguments, addArticleArguments, pathsOf } from './options.js';
import { printJson } from './output.js';

export const addReportCommand: AddCommand = (cli, choose) =>
  cli.command(
    'report <article>',
    'Measure how much work the reviewers had with it',
    addArticleArguments,
    (argv) => choose(makeReportInvocation(argv)),
  );

function makeReportInvocation(argv: ArticleArguments): Invocation {
  return async (context) => {
    const ports = makePorts(context, { offline: true, quiet: argv.quiet });
    const report = await reportEffort(pathsOf(argv), ports);
    context.io.stdout.write(argv.json ? printJson(report) : printEffort(report));
    return EXIT.done;
  };
}
