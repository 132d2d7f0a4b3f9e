import { applySheets, planSheets } from '../app/apply-sheets.js';
import { viewRules } from '../app/suggest-rules.js';
import { makeWordDiff } from '../diff/word-diff.js';
import { leavesWork } from '../domain/apply-report.js';
import { printApply, printPlannedApply } from '../report/print-apply.js';
import { printRulesHint } from '../report/print-rules.js';
import type { AddCommand, Invocation } from './command.js';
import { EXIT } from './command.js';
import { makePorts } from './context.js';
import { addArticleArguments, CHANGE_OPTIONS, type ChangeArguments, pathsOf } from './options.js';
import { makeColour, printJson } from './output.js';

interface ApplyArguments extends ChangeArguments {
  readonly sheet: readonly string[];
  readonly dryRun: boolean;
}

export const addApplyCommand: AddCommand = (cli, choose) =>
  cli.command(
    'apply <article> <sheet..>',
    'Bring corrections back from review sheets, of one reviewer or several',
    (command) =>
      addArticleArguments(command)
        .positional('sheet', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'Sheets that came back; their content tells the format',
        })
        .options(CHANGE_OPTIONS)
        .option('dry-run', {
          type: 'boolean',
          default: false,
          describe: 'Show what would change; write nothing',
        })
        .example('$0 apply article.txt anna.tsv ben.tsv', 'where they disagree, Anna stands'),
    (argv) => choose(makeApplyInvocation(argv)),
  );

function makeApplyInvocation(argv: ApplyArguments): Invocation {
  return async (context) => {
    const ports = makePorts(context, { ...argv, offline: true });
    const request = { paths: pathsOf(argv), sheets: argv.sheet, remember: argv.memory };
    const { report, article } = argv.dryRun
      ? { report: await planSheets(request, ports), article: null }
      : await applySheets(request, ports);
    const changes = { typed: request.paths.typed, diff: makeWordDiff, colour: makeColour(context.io) };
    const shown = argv.dryRun ? printPlannedApply(report, changes) : printApply(report, request.paths.typed);
    context.io.stdout.write(argv.json ? printJson(report) : shown);
    if (!argv.json && article !== null) {
      const rules = await viewRules(article, ports.files);
      context.io.stdout.write(printRulesHint(rules, request.paths.typed));
    }
    return leavesWork(report) ? EXIT.needsPerson : EXIT.done;
  };
}
