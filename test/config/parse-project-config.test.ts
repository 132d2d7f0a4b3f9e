import { describe, expect, it } from 'vitest';
import { parseProjectConfig } from '../../src/config/parse-project-config.js';
import type { ConfigError } from '../../src/domain/error.js';

const path = 'tweeluik.config.json';

describe('tweeluik.config.json', () => {
  it('may leave out every key', () => {
    expect(parseProjectConfig({ text: '{}', path })).toEqual({
      checks: { off: [] },
      memories: [],
      glossaries: [],
    });
  });

  it('may name its JSON Schema, which is no setting', () => {
    const text =
      '{"$schema": "./node_modules/tweeluik/schemas/tweeluik.config.schema.json", "memories": ["a.tmx"]}';
    expect(parseProjectConfig({ text, path })).toEqual({
      checks: { off: [] },
      memories: ['a.tmx'],
      glossaries: [],
    });
  });

  it('names every problem with its place', () => {
    const text = '{"checks": {"off": ["names"]}, "memories": "house.tmx", "glosary": []}';
    const error = catchError(() => parseProjectConfig({ text, path }));
    expect(error.message).toBe('tweeluik.config.json has 3 problems');
    expect(error.problems.map(({ place, received }) => `${place}: ${received}`).sort()).toEqual([
      'checks.off[0]: "names"',
      'glosary: []',
      'memories: "house.tmx"',
    ]);
  });
});

function catchError(action: () => unknown): ConfigError {
  try {
    action();
  } catch (error) {
    return error as ConfigError;
  }
  throw new Error('nothing was thrown');
}
