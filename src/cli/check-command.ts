import { makeArticlePaths } from '../app/article-paths.js';
import { checkArticle, checkLines } from '../app/check-article.js';
import { dismissChecks, type UnitCheck } from '../app/dismiss-checks.js';
import type { Ports } from '../app/ports.js';
import type { CheckReport } from '../domain/check-report.js';
import { UsageError } from '../domain/error.js';
import type { Severity } from '../domain/finding.js';
import { SOURCE_CODE, SOURCE_NAME, TARGET_CODE, TARGET_NAME } from '../languages/present-names.js';
import { printFindings } from '../report/print-findings.js';
import type { AddCommand, Invocation } from './command.js';
import { EXIT } from './command.js';
import { makePorts } from './context.js';
import {
  CHANGE_OPTIONS,
  type ChangeArguments,
  FAIL_ON_OPTION,
  type FailOn,
  JSON_OPTION,
  OUT_OPTION,
  reachesFailOn,
} from './options.js';
import { makeColour, printJson } from './output.js';

const UNIT_CHECK = { type: 'string', array: true, nargs: 1, default: [] as string[] } as const;

export const addCheckCommand: AddCommand = (cli, choose) =>
  cli.command(
    'check [article]',
    'Show what the checks say of an article, or of any two aligned files',
    (command) =>
      command
        .positional('article', { type: 'string', describe: 'A translated article' })
        .options({
          out: OUT_OPTION,
          source: { type: 'string', requiresArg: true, describe: `${SOURCE_NAME} file, one segment a line` },
          target: {
            type: 'string',
            requiresArg: true,
            describe: `${TARGET_NAME} file, line by line its translation`,
          },
          dismiss: { ...UNIT_CHECK, describe: 'UNIT:CHECK, a check to dismiss for one unit' },
          reason: { type: 'string', requiresArg: true, describe: 'Why it is dismissed there' },
          restore: { ...UNIT_CHECK, describe: 'UNIT:CHECK, one to switch on again' },
          ...CHANGE_OPTIONS,
          json: JSON_OPTION,
          'fail-on': FAIL_ON_OPTION,
        })
        .example('$0 check article.txt', 'after tweeluik translate article.txt')
        .example('$0 check article.txt --dismiss 3:check/names --reason "a pun"', '')
        .example(
          `$0 check --source a.${SOURCE_CODE} --target a.${TARGET_CODE} --fail-on error`,
          'for scripts',
        ),
    (argv) => choose(makeCheckInvocation(argv)),
  );

interface CheckArguments extends Omit<ChangeArguments, 'article'> {
  readonly article?: string | undefined;
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly dismiss: readonly string[];
  readonly reason?: string | undefined;
  readonly restore: readonly string[];
  readonly failOn: FailOn;
}

function makeCheckInvocation(argv: CheckArguments): Invocation {
  const check = chooseCheck(argv);
  return async (context) => {
    const report = await check(makePorts(context, { ...argv, offline: true }));
    context.io.stdout.write(argv.json ? printJson(report) : printFindings(report, makeColour(context.io)));
    return reachesFailOn(countSeverities(report), argv.failOn) ? EXIT.needsPerson : EXIT.done;
  };
}

function countSeverities({ flagged }: CheckReport): { errors: number; warnings: number } {
  const severities = flagged.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = (wanted: Severity) => severities.filter((severity) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning') };
}

function chooseCheck(argv: CheckArguments): (ports: Ports) => Promise<CheckReport> {
  const { article, out, source, target, dismiss, restore } = argv;
  const changesUnits = dismiss.length + restore.length > 0;
  if (article !== undefined && source === undefined && target === undefined) {
    const paths = makeArticlePaths(article, out);
    if (!changesUnits) return (ports) => checkArticle(paths, ports);
    const request = { paths, remember: argv.memory, ...parseDismissals(argv) };
    return (ports) => dismissChecks(request, ports);
  }
  if (article === undefined && source !== undefined && target !== undefined && !changesUnits) {
    return (ports) => checkLines({ source, target }, ports);
  }
  throw new UsageError('check takes either an article, or both --source and --target', {
    code: 'usage/what-to-check',
    hint: 'tweeluik check ARTICLE, or tweeluik check --source FILE --target FILE',
  });
}

/** @throws {UsageError} `usage/dismissal` when a check is dismissed without a reason, or not named as UNIT:CHECK. */
function parseDismissals({ dismiss, reason = '', restore }: CheckArguments) {
  if (dismiss.length > 0 && reason.trim() === '') {
    throw makeDismissalError('a check is dismissed for a reason, which others will read');
  }
  return { dismiss: dismiss.map(parseUnitCheck), reason, restore: restore.map(parseUnitCheck) };
}

function parseUnitCheck(text: string): UnitCheck {
  const [unit, check, ...rest] = text.split(':');
  if (!unit || !check || rest.length > 0) throw makeDismissalError(`“${text}” is not UNIT:CHECK`);
  return { unit, check };
}

function makeDismissalError(message: string): UsageError {
  return new UsageError(message, {
    code: 'usage/dismissal',
    hint: 'tweeluik check ARTICLE --dismiss 3:check/names --reason "a pun"',
  });
}
