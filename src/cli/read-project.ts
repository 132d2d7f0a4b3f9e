import { dirname, join, relative, resolve } from 'node:path';
import type { Files } from '../app/ports.js';
import { parseProjectConfig } from '../config/parse-project-config.js';
import {
  DEFAULT_PROJECT_CONFIG,
  PROJECT_CONFIG,
  type Project,
  type ProjectConfig,
} from '../domain/project.js';

/**
 * The project of an article: the nearest folder at or above it that holds `tweeluik.config.json`, else its own folder.
 * Paths are given as seen from `cwd`.
 * @throws {ConfigError} when the settings are wrong.
 */
export async function readProject(article: string, cwd: string, files: Files): Promise<Project> {
  const home = dirname(resolve(cwd, article));
  for (const folder of listUpwards(home)) {
    const path = relative(cwd, join(folder, PROJECT_CONFIG));
    const bytes = await files.readBytesIfThere(path);
    if (bytes === undefined) continue;
    const text = new TextDecoder().decode(bytes);
    return makeProject(relative(cwd, folder), parseProjectConfig({ text, path }));
  }
  return makeProject(relative(cwd, home), DEFAULT_PROJECT_CONFIG);
}

function listUpwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...listUpwards(above)];
}

function makeProject(folder: string, config: ProjectConfig): Project {
  return {
    folder,
    config,
    memory: join(folder, 'tweeluik.memory.jsonl'),
    glossary: join(folder, 'tweeluik.glossary.tsv'),
    rules: join(folder, 'tweeluik.rules.tsv'),
  };
}
