import { resolve } from 'node:path';
import { addModel } from '../engines/models/add-model.js';
import { listModels } from '../engines/models/list-models.js';
import { pullModel } from '../engines/models/pull-model.js';
import { findModelPath, verifyModel } from '../engines/models/verify-model.js';
import { printInspectedFiles, printModelList } from '../report/print-models.js';
import type { Action } from './command.js';
import { EXIT } from './exit-code.js';
import { openModelStore } from './open-model-store.js';
import { printJson } from './print-json.js';
import { makeProgress } from './progress.js';

type ModelId = string | undefined;

export function makeListAction(json: boolean): Action {
  return async ({ io }) => {
    const models = await listModels(await openModelStore(io));
    io.stdout.write(json ? printJson({ models }) : printModelList(models));
    return EXIT.done;
  };
}

export function makePullAction(id: ModelId, quiet: boolean): Action {
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

export function makeVerifyAction(id: ModelId): Action {
  return async ({ io }) => {
    const store = await openModelStore(io);
    const { model, files } = await verifyModel(store, id ?? store.config.defaultModel);
    const right = files.every(({ state }) => state === 'right');
    const next = right ? '' : `  run \`tweeluik models pull ${model.id}\` to mend it\n`;
    io.stdout.write(`${printInspectedFiles(model.id, files)}${next}`);
    return right ? EXIT.done : EXIT.notDone;
  };
}

export function makePathAction(id: ModelId): Action {
  return async ({ io }) => {
    const store = await openModelStore(io);
    io.stdout.write(`${await findModelPath(store, id ?? store.config.defaultModel)}\n`);
    return EXIT.done;
  };
}

export function makeAddAction(folder: string, id: ModelId): Action {
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
