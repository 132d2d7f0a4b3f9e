import { quoteArgument } from '../app/article-paths.js';
import { defaultOutput, handOutSheet } from '../app/hand-out-sheet.js';
import { STANDARD_INPUT } from '../domain/standard-input.js';
import { SHEET_FORMATS, SHEETS, type SheetFormat } from '../sheets/registry.js';
import type { AddCommand, Invocation } from './command.js';
import { EXIT } from './command.js';
import { makePorts } from './context.js';
import { addArticleArguments, CHANGE_OPTIONS, type ChangeArguments, pathsOf } from './options.js';
import { printJson } from './output.js';
import { readSheetScript } from './read-sheet-script.js';

interface SheetArguments extends ChangeArguments {
  readonly format: SheetFormat;
  readonly output?: string | undefined;
}

export const addSheetCommand: AddCommand = (cli, choose) =>
  cli.command(
    'sheet <article>',
    'Make a review sheet to hand around',
    (command) =>
      addArticleArguments(command)
        .options({
          ...CHANGE_OPTIONS,
          format: { choices: SHEET_FORMATS, demandOption: true, describe: 'What kind of file' },
          output: {
            type: 'string',
            requiresArg: true,
            describe: 'Where to write it; - is stdout [default: ARTICLE.tweeluik/review.FORMAT]',
          },
        })
        .example('$0 sheet article.txt --format xlsx', 'writes article.tweeluik/review.xlsx'),
    (argv) => choose(makeSheetInvocation(argv)),
  );

function makeSheetInvocation(argv: SheetArguments): Invocation {
  return async (context) => {
    const { stdout } = context.io;
    const paths = pathsOf(argv);
    const wanted = argv.output ?? defaultOutput(paths, argv.format);
    const output = wanted === STANDARD_INPUT ? null : wanted;
    const ports = makePorts(context, { ...argv, offline: true });
    const readScript = () => readSheetScript(ports.files);
    const { content, ...report } = await handOutSheet(
      { paths, remember: argv.memory, format: argv.format, output, readScript },
      ports,
    );
    if (content !== null) stdout.write(content);
    else if (argv.json) stdout.write(printJson({ article: argv.article, sheet: wanted, ...report }));
    else stdout.write(printHandedOut({ ...argv, typed: paths.typed, output: wanted, ...report }));
    return report.leavesWork ? EXIT.needsPerson : EXIT.done;
  };
}

interface Shown {
  readonly typed: string;
  readonly format: SheetFormat;
  readonly output: string;
  readonly segments: number;
  readonly keptCopies: readonly string[];
  readonly leavesWork: boolean;
}

function printHandedOut({ typed, format, output, segments, keptCopies, leavesWork }: Shown): string {
  const { comesBackAs } = SHEETS[format];
  const lines = [
    ...keptCopies.map((copy) => `an edited file was kept as ${copy}`),
    ...(leavesWork ? ['review.tsv could not be taken up whole: tweeluik apply with its copy says why'] : []),
    `wrote ${output}: ${segments} segments`,
    `next: hand it around, then tweeluik apply ${typed} ${comesBackAs ?? quoteArgument(output)}`,
  ];
  return `${lines.join('\n')}\n`;
}
