import type { ModelDescription, ModelsConfig } from '../domain/model.js';
import { findConfigContradictions, findModelContradictions } from './find-contradictions.js';
import { parseWritten } from './parse-written.js';
import { writtenAddedModels, writtenModelsConfig } from './written-models.js';

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

/**
 * The user's own list of added models (`models.json`), from its text.
 * @throws {ConfigError} with every problem and its place.
 */
export function parseAddedModels(text: string, path: string): readonly ModelDescription[] {
  return parseWritten({ text, path }, writtenAddedModels, findModelContradictions).models;
}

/** The text of `models.json`, in the form that {@link parseAddedModels} reads. */
export function printAddedModels(models: readonly ModelDescription[]): string {
  return `${JSON.stringify({ models }, null, 2)}\n`;
}
