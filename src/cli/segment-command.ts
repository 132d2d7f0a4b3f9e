import { segmentArticle } from '../app/segment-article.js';
import type { AddCommand, Invocation } from './command.js';
import { EXIT } from './command.js';
import { makePorts } from './context.js';

export const addSegmentCommand: AddCommand = (cli, choose) =>
  cli.command(
    'segment <article>',
    'Show how a text falls into segments',
    (command) =>
      command
        .positional('article', {
          type: 'string',
          demandOption: true,
          describe: 'A text file, or - for standard input',
        })
        .option('json', {
          type: 'boolean',
          default: false,
          describe: 'One JSON object a line, with offsets',
        }),
    (argv) => choose(makeSegmentInvocation(argv)),
  );

function makeSegmentInvocation({
  article,
  json,
  quiet,
}: {
  article: string;
  json: boolean;
  quiet: boolean;
}): Invocation {
  return async (context) => {
    const { files } = makePorts(context, { offline: true, quiet });
    for (const segment of await segmentArticle(article, files)) {
      const line = json ? JSON.stringify(segment) : segment.source.replace(/\s+/gu, ' ');
      context.io.stdout.write(`${line}\n`);
    }
    return EXIT.done;
  };
}
