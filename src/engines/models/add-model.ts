import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ModelError, messageOf, type Problem } from '../../domain/error.js';
import type { ModelDescription, ModelFile } from '../../domain/model.js';
import { withLock } from '../../files/with-lock.js';
import { writeAtomically } from '../../files/write-atomically.js';
import { PUBLISHED_MODEL } from '../../languages/present-names.js';
import { readAddedModels } from './describe-model.js';
import { describeFiles, makeFilesHash } from './inspect-files.js';
import type { ModelStore } from './model-store.js';

const ELSEWHERE = 'set XDG_CONFIG_HOME to another folder';

interface ModelAddition {
  readonly folder: string;
  /** Null to name it after its folder. */
  readonly id: string | null;
  readonly signal: AbortSignal;
}

/**
 * Puts a model of the person's own on the list. The folder stays where it is; adding it again takes note of changes.
 * It is decoded as the default model is, until someone edits `models.json`.
 * @throws {ModelError} `model/not-a-model` with all that is missing, `model/id-taken`. @throws {StorageError}
 */
export async function addModel(
  store: ModelStore,
  { folder, id, signal }: ModelAddition,
): Promise<ModelDescription> {
  const place = resolve(folder);
  const files = await readLayout(place);
  const model = describeAdded(store, {
    id: id === null ? makeId(place) : assertId(id),
    folder: place,
    files,
  });
  await withLock(`${store.addedModelsPath}.lock`, { signal, elsewhere: ELSEWHERE }, async () => {
    const others = (await readAddedModels(store)).filter((other) => findFolder(other) !== place);
    assertFree(model.id, [...store.config.models, ...others]);
    await writeAtomically(store.addedModelsPath, store.addedModels.print([...others, model]), ELSEWHERE);
  });
  return model;
}

async function readLayout(folder: string): Promise<readonly ModelFile[]> {
  const { files, problems } = await describeFiles(folder);
  const all = [...problems, ...(await findConfigProblems(join(folder, 'config.json')))];
  if (all.length === 0) return files;
  throw new ModelError(`${folder} does not hold a Marian model`, {
    code: 'model/not-a-model',
    hint: `a model folder has the files of an ONNX export for @xenova/transformers, such as ${PUBLISHED_MODEL}`,
    problems: all,
  });
}

/** Nothing is said of a file that is missing: that has been said. */
async function findConfigProblems(path: string): Promise<readonly Problem[]> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const expected = 'the settings of a Marian model, with "model_type": "marian"';
  try {
    const type = Object(JSON.parse(text)).model_type;
    return type === 'marian'
      ? []
      : [{ place: path, expected, received: `model_type ${JSON.stringify(type)}` }];
  } catch (error) {
    return [{ place: path, expected, received: messageOf(error) }];
  }
}

interface Added {
  readonly id: string;
  readonly folder: string;
  readonly files: readonly ModelFile[];
}

function describeAdded(store: ModelStore, { id, folder, files }: Added): ModelDescription {
  const { models, defaultModel } = store.config;
  const decoding = models.find((model) => model.id === defaultModel)?.decoding;
  if (decoding === undefined)
    throw new TypeError(`a checked configuration has its default model ${defaultModel}`);
  return {
    id,
    description: `your own model in ${folder}`,
    licence: 'not stated',
    origin: { kind: 'added', folder },
    revision: makeFilesHash(files).slice(0, 12),
    decoding,
    files,
  };
}

function assertId(id: string): string {
  const right = makeId(id);
  if (id === right) return id;
  throw new ModelError(`"${id}" cannot be the id of a model`, {
    code: 'model/wrong-id',
    hint: `an id has lower-case letters, digits, dots and dashes: \`--id ${right}\``,
  });
}

/** A folder's name in the form that an id must have. */
function makeId(folder: string): string {
  const id = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|-+$/g, '');
  return id || 'my-model';
}

function findFolder({ origin }: ModelDescription): string | undefined {
  return origin.kind === 'added' ? origin.folder : undefined;
}

function assertFree(id: string, models: readonly ModelDescription[]): void {
  const holder = models.find((model) => model.id === id);
  if (holder === undefined) return;
  throw new ModelError(`there is already a model "${id}": ${holder.description}`, {
    code: 'model/id-taken',
    hint: 'give this one another name: `tweeluik models add DIR --id NAME`',
  });
}
