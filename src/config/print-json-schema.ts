import { z } from 'zod';
import { writtenProjectConfig } from './parse-project-config.js';
import { writtenModelsConfig } from './written-models.js';

const SETTINGS = {
  'tweeluik.config.json': writtenProjectConfig,
  'models.config.json': writtenModelsConfig,
} as const;

/** The files of settings that have a JSON Schema. */
export type SettingsFile = keyof typeof SETTINGS;

/** The JSON Schema (draft 2020-12) of a file of settings as people write it: what may be left out is not required. */
export function printJsonSchema(file: SettingsFile): string {
  const schema = z.toJSONSchema(SETTINGS[file], { io: 'input' });
  return `${JSON.stringify({ title: file, ...schema }, null, 2)}\n`;
}
