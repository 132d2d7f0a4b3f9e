import { z } from 'zod';
import type { ProjectConfig } from '../domain/project.js';
import { closedObject, parseWritten, type SettingsText, schemaKey } from './parse-written.js';

const checkCode = z.string('the code of a check').regex(/^check\/[a-z-]+$/, 'a code such as "check/names"');
const paths = z.array(z.string('a path').min(1, 'a path'), 'a list of paths').default([]);

/** The written form of `tweeluik.config.json`. */
export const writtenProjectConfig = closedObject({
  $schema: schemaKey,
  checks: closedObject({
    off: z.array(checkCode, 'a list of checks').default([]).describe('Codes of checks that are not made'),
  })
    .default({ off: [] })
    .describe('The checks of this folder of articles'),
  memories: paths.describe('Memories that are only read: .jsonl or .tmx'),
  glossaries: paths.describe('Glossaries besides tweeluik.glossary.tsv: .tsv or .tbx'),
});

/**
 * Reads `tweeluik.config.json`. Every key may be left out.
 * @throws {ConfigError} `config/invalid` with every problem found.
 */
export function parseProjectConfig(settings: SettingsText): ProjectConfig {
  const { checks, memories, glossaries } = parseWritten(settings, writtenProjectConfig, () => []);
  return { checks, memories, glossaries };
}
