import type { Argv } from 'yargs';
import { PUBLISHED_MODEL } from '../languages/present-names.js';
import type { Action, AddCommand, GlobalOptions } from './command.js';
import * as actions from './models-actions.js';

/** One command with five of its own. */
export const addModelsCommand: AddCommand = (cli, choose) =>
  cli.command('models', 'Show, fetch, check and add models', (command) =>
    addSubcommands(command, choose).demandCommand(1, 'what with the models? list, pull, verify, path or add'),
  );

function addSubcommands(command: Argv<GlobalOptions>, choose: (action: Action) => void) {
  return command
    .command(
      'list',
      'Show every model, where it is, and whether it is complete',
      (sub) => sub.option('json', { type: 'boolean', default: false, describe: 'Print one JSON document' }),
      ({ json }) => choose(actions.makeListAction(json)),
    )
    .command('pull [model]', 'Fetch a model into the cache, or complete it', addModelId, ({ model, quiet }) =>
      choose(actions.makePullAction(model, quiet)),
    )
    .command('verify [model]', 'Compare every byte with what was published', addModelId, ({ model }) =>
      choose(actions.makeVerifyAction(model)),
    )
    .command('path [model]', 'Print the folder of a model', addModelId, ({ model }) =>
      choose(actions.makePathAction(model)),
    )
    .command(
      'add <folder>',
      `Add a model of your own, in the layout of ${PUBLISHED_MODEL}`,
      (sub) =>
        sub
          .positional('folder', {
            type: 'string',
            demandOption: true,
            describe: 'Where its files are, and stay',
          })
          .option('id', {
            type: 'string',
            requiresArg: true,
            describe: 'Name for it [default: of the folder]',
          }),
      ({ folder, id }) => choose(actions.makeAddAction(folder, id)),
    );
}

function addModelId(sub: Argv<GlobalOptions>) {
  return sub.positional('model', {
    type: 'string',
    describe: 'Id of the model [default: the default model]',
  });
}
