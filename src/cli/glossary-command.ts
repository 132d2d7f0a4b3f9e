import { convertGlossary } from '../app/convert-glossary.js';
import type { AddCommand, GlobalOptions, Invocation } from './command.js';
import { EXIT } from './command.js';
import { makePorts } from './context.js';
import { JSON_OPTION } from './options.js';
import { printJson } from './output.js';

interface GlossaryArguments extends GlobalOptions {
  readonly from: string;
  readonly to: string;
  readonly json: boolean;
}

export const addGlossaryCommand: AddCommand = (cli, choose) =>
  cli.command(
    'glossary <from> <to>',
    'Convert a glossary from TSV or TBX to the other',
    (command) =>
      command
        .positional('from', { type: 'string', demandOption: true, describe: 'A glossary' })
        .positional('to', { type: 'string', demandOption: true, describe: 'New file, .tsv or .tbx' })
        .option('json', JSON_OPTION)
        .example(
          '$0 glossary export.tbx tweeluik.glossary.tsv',
          'beside your articles it is read in every run',
        ),
    (argv) => choose(makeGlossaryInvocation(argv)),
  );

function makeGlossaryInvocation({ from, to, json, quiet }: GlossaryArguments): Invocation {
  return async (context) => {
    const { files, progress } = makePorts(context, { offline: true, quiet });
    const report = await convertGlossary({ from, to }, files);
    for (const { place, expected, received } of report.problems) {
      progress.say(`${from}, ${place}, is left out: expected ${expected}, got ${received}`);
    }
    context.io.stdout.write(json ? printJson(report) : `wrote ${to}: ${report.entries} terms\n`);
    return report.problems.length > 0 ? EXIT.needsPerson : EXIT.done;
  };
}
