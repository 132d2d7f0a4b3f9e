import type { ModelsConfig } from '../domain/model.js';
import { findConfigContradictions } from './find-contradictions.js';
import { parseWritten } from './parse-written.js';
import { writtenModelsConfig } from './written-models.js';

/**
 * `models.config.json`, from its text.
 * @param path Where it was read, for messages.
 * @throws {ConfigError} with every problem and its place.
 */
export function parseModelsConfig(text: string, path: string): ModelsConfig {
  const written = parseWritten({ text, path }, writtenModelsConfig, findConfigContradictions);
  return {
    defaultModel: written.default,
    fallbackModel: written.fallback,
    threads: written.threads === 'auto' ? null : written.threads,
    models: written.models,
  };
}
