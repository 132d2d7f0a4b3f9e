import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { parseAddedModels, parseModelsConfig, printAddedModels } from '../config/parse-models-config.js';
import { type ModelStore, makeModelStore } from '../engines/models/model-store.js';
import { readTextFile } from '../files/read-file.js';
import { PACKAGE_FOLDER, type Surroundings } from './program.js';

/** The models that `models.config.json` of this package names, and those that the person added. */
export async function openModelStore({ env }: Surroundings): Promise<ModelStore> {
  const path = join(PACKAGE_FOLDER, 'models.config.json');
  return makeModelStore({
    env,
    homeFolder: homedir(),
    platform: platform(),
    packageFolder: PACKAGE_FOLDER,
    config: parseModelsConfig(await readTextFile(path), path),
    addedModels: { parse: parseAddedModels, print: printAddedModels },
  });
}
