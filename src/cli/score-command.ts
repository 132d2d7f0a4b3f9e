import { scoreFiles } from '../app/score-files.js';
import { UsageError } from '../domain/error.js';
import { STANDARD_INPUT } from '../domain/standard-input.js';
import { TARGET_CODE } from '../languages/present-names.js';
import { printScores } from '../report/print-scores.js';
import { METRIC_NAMES, type MetricName } from '../score/score-text.js';
import type { AddCommand, GlobalOptions, Invocation } from './command.js';
import { EXIT } from './command.js';
import { makePorts } from './context.js';
import { JSON_OPTION } from './options.js';
import { printJson } from './output.js';

interface ScoreArguments extends GlobalOptions {
  readonly hypothesis: string;
  readonly reference: string;
  readonly metric: string;
  readonly json: boolean;
}

export const addScoreCommand: AddCommand = (cli, choose) =>
  cli.command(
    'score',
    'Compare a translation with a reference, as sacreBLEU does',
    (command) =>
      command
        .options({
          hypothesis: {
            type: 'string',
            requiresArg: true,
            demandOption: true,
            describe: 'What a machine said, one segment a line; - is stdin',
          },
          reference: {
            type: 'string',
            requiresArg: true,
            demandOption: true,
            describe: 'An independent translation, line by line the same segments',
          },
          metric: {
            type: 'string',
            requiresArg: true,
            default: METRIC_NAMES.join(),
            describe: 'Which scores, with commas between',
          },
          json: JSON_OPTION,
        })
        .example(
          `$0 score --hypothesis mt.${TARGET_CODE} --reference human.${TARGET_CODE}`,
          'BLEU, chrF2 and TER',
        ),
    (argv) => choose(makeScoreInvocation(argv)),
  );

function makeScoreInvocation({ hypothesis, reference, metric, ...argv }: ScoreArguments): Invocation {
  const request = { hypothesis, reference, metrics: metric.split(',').map(parseMetric) };
  if (hypothesis === STANDARD_INPUT && reference === STANDARD_INPUT) {
    throw new UsageError('both --hypothesis and --reference are standard input', {
      code: 'usage/standard-input-twice',
      hint: 'save one of them to a file first',
    });
  }
  return async (context) => {
    const report = await scoreFiles(request, makePorts(context, { offline: true, quiet: argv.quiet }));
    context.io.stdout.write(argv.json ? printJson(report) : printScores(report));
    return EXIT.done;
  };
}

function parseMetric(written: string): MetricName {
  const name = METRIC_NAMES.find((known) => known === written.trim().toLowerCase());
  if (name !== undefined) return name;
  throw new UsageError(`--metric ${written}: there is no such metric`, {
    code: 'usage/unknown-metric',
    hint: `give one or more of ${METRIC_NAMES.join(', ')}, with commas between`,
  });
}
