import type { Argv } from 'yargs';
import { SOURCE_NAME } from '../languages/present-names.js';
import type { Action, AddCommand, GlobalOptions } from './command.js';
import { makeExportAction, makeFindAction, makeImportAction } from './memory-actions.js';
import { MEMORY_OPTION } from './memory-option.js';

/** One command with three of its own. */
export const addMemoryCommand: AddCommand = (cli, choose) =>
  cli.command('memory', 'Search, fill and hand on the translation memory', (command) =>
    addSubcommands(command, choose).demandCommand(1, 'what with the memory? find, import or export'),
  );

function addSubcommands(command: Argv<GlobalOptions>, choose: (action: Action) => void) {
  return command
    .option('project', {
      type: 'string',
      requiresArg: true,
      default: '.',
      describe: 'Folder of the project',
    })
    .option('json', { type: 'boolean', default: false, describe: 'Print one JSON document on stdout' })
    .command(
      'find <text>',
      `Show what it has for a ${SOURCE_NAME} sentence, or for one like it`,
      (sub) =>
        sub
          .positional('text', { type: 'string', demandOption: true, describe: 'The sentence, in quotes' })
          .option('memory', { ...MEMORY_OPTION, describe: 'Another memory to search, .tmx or .jsonl' })
          .example('$0 memory find "De kat slaapt."', `shows how the ${SOURCE_NAME} differs`),
      (argv) => choose(makeFindAction(argv)),
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
      (argv) => choose(makeImportAction(argv)),
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
      (argv) => choose(makeExportAction(argv)),
    );
}
