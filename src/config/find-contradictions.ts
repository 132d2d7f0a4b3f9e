import type { Problem } from '../domain/error.js';
import { printReceived } from './parse-written.js';

/*
 * What a schema of shapes cannot tell: places that must agree with each other. All of it reads data that may have
 * any shape, and says nothing about places that the schema finds fault with already.
 */

/** Contradictions inside a list of models: the same id or file twice, hub revisions that can move. */
export function findModelContradictions(data: unknown): readonly Problem[] {
  const models = listAt(data, 'models');
  return [
    ...findRepeated(models, 'models', 'id'),
    ...models.flatMap((model, index) =>
      findRepeated(listAt(model, 'files'), `models[${index}].files`, 'path'),
    ),
    ...models.flatMap(findMovingRevision),
  ];
}

/** Contradictions of `models.config.json`: also a default or fallback that is not there or cannot serve. */
export function findConfigContradictions(data: unknown): readonly Problem[] {
  const models = listAt(data, 'models');
  const ids = models.map((model) => at(model, 'id'));
  const bundled = ids.filter((_, index) => at(at(models[index], 'origin'), 'kind') === 'bundled');
  return [
    ...findModelContradictions(data),
    ...findUnknown(data, 'default', 'the id of one of the models', ids),
    ...findUnknown(data, 'fallback', 'the id of a bundled model, which is there without a network', bundled),
  ];
}

function findRepeated(items: readonly unknown[], place: string, key: string): readonly Problem[] {
  const values = items.map((item) => at(item, key));
  return values.flatMap((value, index) => {
    if (value === undefined || values.indexOf(value) === index) return [];
    const expected = `a value that stands nowhere else in the list`;
    return [{ place: `${place}[${index}].${key}`, expected, received: printReceived(value) }];
  });
}

function findMovingRevision(model: unknown, index: number): readonly Problem[] {
  const revision = at(model, 'revision');
  if (at(at(model, 'origin'), 'kind') !== 'hub' || typeof revision !== 'string') return [];
  if (/^[0-9a-f]{40}$/.test(revision)) return [];
  const expected = 'a commit of the hub repository: 40 hexadecimal digits (a branch would move)';
  return [{ place: `models[${index}].revision`, expected, received: printReceived(revision) }];
}

function findUnknown(
  data: unknown,
  key: string,
  expected: string,
  ids: readonly unknown[],
): readonly Problem[] {
  const wanted = at(data, key);
  if (typeof wanted !== 'string' || ids.includes(wanted)) return [];
  return [{ place: key, expected: `${expected} (${ids.join(', ')})`, received: printReceived(wanted) }];
}

function listAt(data: unknown, key: string): readonly unknown[] {
  const value = at(data, key);
  return Array.isArray(value) ? value : [];
}

function at(data: unknown, key: string): unknown {
  return Object(data)[key];
}
