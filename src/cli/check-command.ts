import { makeArticlePaths } from '../app/article-paths.js';
import { type CheckReport, checkArticle, checkLines } from '../app/check-pairs.js';
import type { Files } from '../app/ports.js';
import { readBilingual } from '../app/read-bilingual.js';
import { UsageError } from '../domain/error.js';
import type { Severity } from '../domain/finding.js';
import { printFindings } from '../report/print-findings.js';
import type { Action, AddCommand, GlobalOptions } from './command.js';
import { makePorts } from './context.js';
import { EXIT } from './exit-code.js';
import { FAIL_ON, type FailOn, reachesFailOn } from './fail-on.js';
import { makeColour } from './make-colour.js';
import { printJson } from './print-json.js';

export const addCheckCommand: AddCommand = (cli, choose) =>
  cli.command(
    'check [article]',
    'Show what the checks say of an article, or of any two aligned files',
    (command) =>
      command
        .positional('article', { type: 'string', describe: 'A translated article' })
        .options({
          out: { type: 'string', requiresArg: true, describe: 'Its folder [default: ARTICLE.tweeluik]' },
          source: { type: 'string', requiresArg: true, describe: 'Dutch file, one segment a line' },
          target: {
            type: 'string',
            requiresArg: true,
            describe: 'English file, line by line its translation',
          },
          json: { type: 'boolean', default: false, describe: 'Print one JSON document on stdout' },
          'fail-on': FAIL_ON,
        })
        .example('$0 check article.txt', 'after tweeluik translate article.txt')
        .example('$0 check --source a.nl --target a.en --fail-on error', 'for scripts'),
    (argv) => choose(makeCheckAction(argv)),
  );

interface CheckArguments extends GlobalOptions {
  readonly article?: string | undefined;
  readonly out?: string | undefined;
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly json: boolean;
  readonly failOn: FailOn;
}

function makeCheckAction(argv: CheckArguments): Action {
  const check = chooseCheck(argv);
  return async (context) => {
    const { files } = makePorts(context, { offline: true, quiet: argv.quiet });
    const report = await check(files);
    context.io.stdout.write(argv.json ? printJson(report) : printFindings(report, makeColour(context.io)));
    return reachesFailOn(countSeverities(report), argv.failOn) ? EXIT.needsPerson : EXIT.done;
  };
}

function countSeverities({ flagged }: CheckReport): { errors: number; warnings: number } {
  const severities = flagged.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = (wanted: Severity) => severities.filter((severity) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning') };
}

function chooseCheck({
  article,
  out,
  source,
  target,
}: CheckArguments): (files: Files) => Promise<CheckReport> {
  if (article !== undefined && source === undefined && target === undefined) {
    return async (files) => checkArticle(await readBilingual(makeArticlePaths(article, out), files));
  }
  if (article === undefined && source !== undefined && target !== undefined) {
    return (files) => checkLines({ source, target }, files);
  }
  throw new UsageError('check takes either an article, or both --source and --target', {
    code: 'usage/what-to-check',
    hint: 'tweeluik check ARTICLE, or tweeluik check --source FILE --target FILE',
  });
}
