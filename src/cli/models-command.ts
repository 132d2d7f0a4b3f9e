import { resolve } from 'node:path';
import type { Argv } from 'yargs';
import { addModel } from '../engines/models/add-model.js';
import { listModels } from '../engines/models/list-models.js';
import { pullModel } from '../engines/models/pull-model.js';
import { locateModel, verifyModel } from '../engines/models/verify-model.js';
import { PUBLISHED_MODEL } from '../languages/present-names.js';
import { printInspectedFiles, printModelList } from '../report/print-models.js';
import { openModelStore } from '../wiring/open-model-store.js';
import type { AddCommand, GlobalOptions, Invocation } from './command.js';
import { EXIT } from './command.js';
import { JSON_OPTION } from './options.js';
import { printJson } from './output.js';
import { makeProgress } from './progress.js';

/** One command with five of its own. */
export const addModelsCommand: AddCommand = (cli, choose) =>
  cli.command('models', 'Show, fetch, check and add models', (command) =>
    addSubcommands(command, choose).demandCommand(1, 'what with the models? list, pull, verify, path or add'),
  );

function addSubcommands(command: Argv<GlobalOptions>, choose: (action: Invocation) => void) {
  return command
    .command(
      'list',
      'Show every model, where it is, and whether it is complete',
      (sub) => sub.option('json', JSON_OPTION),
      ({ json }) => choose(makeListInvocation(json)),
    )
    .command('pull [model]', 'Fetch a model into the cache, or complete it', addModelId, ({ model, quiet }) =>
      choose(makePullInvocation(model, quiet)),
    )
    .command('verify [model]', 'Compare every byte with what was published', addModelId, ({ model }) =>
      choose(makeVerifyInvocation(model)),
    )
    .command('path [model]', 'Print the folder of a model', addModelId, ({ model }) =>
      choose(makePathInvocation(model)),
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
      ({ folder, id }) => choose(makeAddInvocation(folder, id)),
    );
}

function addModelId(sub: Argv<GlobalOptions>) {
  return sub.positional('model', {
    type: 'string',
    describe: 'Id of the model [default: the default model]',
  });
}

type ModelId = string | undefined;

function makeListInvocation(json: boolean): Invocation {
  return async ({ io }) => {
    const models = await listModels(await openModelStore(io));
    io.stdout.write(json ? printJson({ models }) : printModelList(models));
    return EXIT.done;
  };
}

function makePullInvocation(id: ModelId, quiet: boolean): Invocation {
  return async ({ io }) => {
    const store = await openModelStore(io);
    const { showFetch, showFetchWait } = makeProgress(io, quiet);
    const options = { signal: io.signal, onProgress: showFetch, onWait: showFetchWait };
    const { model, folder, fetched } = await pullModel(store, id ?? store.config.defaultModel, options);
    const count = fetched.length === 0 ? 'complete already' : `${fetched.length} files fetched and verified`;
    io.stdout.write(`${model.id}: ${count}, in ${folder}\n`);
    return EXIT.done;
  };
}

function makeVerifyInvocation(id: ModelId): Invocation {
  return async ({ io }) => {
    const store = await openModelStore(io);
    const { model, files } = await verifyModel(store, id ?? store.config.defaultModel);
    const right = files.every(({ state }) => state === 'right');
    const next = right ? '' : `  run \`tweeluik models pull ${model.id}\` to mend it\n`;
    io.stdout.write(`${printInspectedFiles(model.id, files)}${next}`);
    return right ? EXIT.done : EXIT.notDone;
  };
}

function makePathInvocation(id: ModelId): Invocation {
  return async ({ io }) => {
    const store = await openModelStore(io);
    io.stdout.write(`${await locateModel(store, id ?? store.config.defaultModel)}\n`);
    return EXIT.done;
  };
}

function makeAddInvocation(folder: string, id: ModelId): Invocation {
  return async ({ io }) => {
    const place = resolve(io.cwd, folder);
    const model = await addModel(await openModelStore(io), {
      folder: place,
      id: id ?? null,
      signal: io.signal,
    });
    io.stdout.write(`added ${model.id}; use it with --model ${model.id}\n`);
    return EXIT.done;
  };
}
