import { join } from 'node:path';
import type { Argv } from 'yargs';
import { exportMemory, importMemories } from '../app/exchange-memory.js';
import { searchMemory } from '../app/search-memory.js';
import { makeWordDiff } from '../diff/word-diff.js';
import { STANDARD_INPUT } from '../domain/standard-input.js';
import { normaliseSpace } from '../domain/text.js';
import { SOURCE_NAME } from '../languages/present-names.js';
import { printImported, printMatches } from '../report/print-memory.js';
import type { AddCommand, GlobalOptions, Invocation } from './command.js';
import { EXIT } from './command.js';
import { type Context, makePorts } from './context.js';
import { JSON_OPTION, listMemories, MEMORY_OPTION, type MemoryFlags } from './options.js';
import { makeColour, printJson } from './output.js';

/** One command with three of its own. */
export const addMemoryCommand: AddCommand = (cli, choose) =>
  cli.command('memory', 'Search, fill and hand on the translation memory', (command) =>
    addSubcommands(command, choose).demandCommand(1, 'what with the memory? find, import or export'),
  );

function addSubcommands(command: Argv<GlobalOptions>, choose: (action: Invocation) => void) {
  return command
    .option('project', {
      type: 'string',
      requiresArg: true,
      default: '.',
      describe: 'Folder of the project',
    })
    .option('json', JSON_OPTION)
    .command(
      'find <text>',
      `Show what it has for a ${SOURCE_NAME} sentence, or for one like it`,
      (sub) =>
        sub
          .positional('text', { type: 'string', demandOption: true, describe: 'The sentence, in quotes' })
          .option('memory', { ...MEMORY_OPTION, describe: 'Another memory to search, .tmx or .jsonl' })
          .example('$0 memory find "De kat slaapt."', `shows how the ${SOURCE_NAME} differs`),
      (argv) => choose(makeFindInvocation(argv)),
    )
    .command(
      'import <file..>',
      'Add the pairs of other memories, TMX or our own',
      (sub) =>
        sub.positional('file', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'Files that end in .tmx or .jsonl',
        }),
      (argv) => choose(makeImportInvocation(argv)),
    )
    .command(
      'export <file>',
      'Write it as TMX 1.4, for other translation tools',
      (sub) =>
        sub.positional('file', {
          type: 'string',
          demandOption: true,
          describe: 'Where to write it; - is stdout',
        }),
      (argv) => choose(makeExportInvocation(argv)),
    );
}

interface MemoryArguments extends GlobalOptions {
  readonly project: string;
  readonly json: boolean;
}

interface FindArguments extends MemoryArguments {
  readonly text: string;
  readonly memory?: MemoryFlags;
}

function makeFindInvocation(argv: FindArguments): Invocation {
  return async (context) => {
    const { ports, project } = await openProject(argv, context);
    const memories = listMemories(argv.memory);
    const source = normaliseSpace(argv.text).trim();
    const matches = await searchMemory({ source, memories }, project, ports);
    const view = { diff: makeWordDiff, colour: makeColour(context.io) };
    context.io.stdout.write(argv.json ? printJson({ matches }) : printMatches(source, matches, view));
    return EXIT.done;
  };
}

function makeImportInvocation(argv: MemoryArguments & { readonly file: readonly string[] }): Invocation {
  return async (context) => {
    const { ports, project } = await openProject(argv, context);
    const imported = await importMemories(argv.file, project, ports);
    context.io.stdout.write(argv.json ? printJson({ imported }) : printImported(imported, project.memory));
    return EXIT.done;
  };
}

function makeExportInvocation({ file, ...argv }: MemoryArguments & { readonly file: string }): Invocation {
  return async (context) => {
    const { ports, project } = await openProject(argv, context);
    const output = file === STANDARD_INPUT ? null : file;
    const { content, entries } = await exportMemory(output, project, ports);
    const said = argv.json ? printJson({ file, entries }) : `wrote ${file}: ${entries} pairs\n`;
    context.io.stdout.write(output === null ? content : said);
    return EXIT.done;
  };
}

/** The project that an article in the folder would belong to. */
async function openProject({ project: folder, quiet }: MemoryArguments, context: Context) {
  const ports = makePorts(context, { offline: true, quiet });
  return { ports, project: await ports.readProject(join(folder, 'article')) };
}
