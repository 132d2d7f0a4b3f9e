import { reportEffort } from '../app/report-effort.js';
import { printEffort } from '../report/print-effort.js';
import type { AddCommand, Invocation } from './command.js';
import { EXIT } from './command.js';
import { makePorts } from './context.js';
import { type ArticleArguments, addArticleArguments, GLOSSARY_OPTION, pathsOf } from './options.js';
import { printJson } from './output.js';

interface ReportArguments extends ArticleArguments {
  readonly glossary: readonly string[];
}

export const addReportCommand: AddCommand = (cli, choose) =>
  cli.command(
    'report <article>',
    'Measure how much work the reviewers had with it',
    (command) => addArticleArguments(command).option('glossary', GLOSSARY_OPTION),
    (argv) => choose(makeReportInvocation(argv)),
  );

function makeReportInvocation(argv: ReportArguments): Invocation {
  return async (context) => {
    const ports = makePorts(context, { ...argv, offline: true });
    const report = await reportEffort(pathsOf(argv), ports);
    context.io.stdout.write(argv.json ? printJson(report) : printEffort(report));
    return EXIT.done;
  };
}
