import { z } from 'zod';
import type { ProjectConfig } from '../domain/project.js';
import { parseWritten, type SettingsText } from './parse-written.js';

const closedObject = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, `an object with the keys ${Object.keys(shape).join(', ')} and no other`);

const checkCode = z.string('the code of a check').regex(/^check\/[a-z-]+$/, 'a code such as "check/names"');
const paths = z.array(z.string('a path').min(1, 'a path'), 'a list of paths').default([]);

const projectConfig = closedObject({
  checks: closedObject({ off: z.array(checkCode, 'a list of checks').default([]) }).default({ off: [] }),
  memories: paths,
  glossaries: paths,
});

/**
 * Reads `tweeluik.config.json`. Every key may be left out.
 * @throws {ConfigError} `config/invalid` with every problem found.
 */
export function parseProjectConfig(settings: SettingsText): ProjectConfig {
  return parseWritten(settings, projectConfig, () => []);
}
