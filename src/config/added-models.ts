import type { ModelDescription } from '../domain/model.js';
import { findModelContradictions } from './find-contradictions.js';
import { parseWritten } from './parse-written.js';
import { writtenAddedModels } from './written-models.js';

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
