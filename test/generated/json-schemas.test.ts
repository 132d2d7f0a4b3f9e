import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { printJsonSchema, type SettingsFile } from '../../src/config/print-json-schema.js';

const ROOT = new URL('../../', import.meta.url);
const findSchema = (file: SettingsFile) => `schemas/${file.replace(/json$/, 'schema.json')}`;
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

/** As an editor would, with another program's validator. */
function validate(file: SettingsFile, data: unknown): string[] {
  const check = new Ajv2020({ allErrors: true }).compile(JSON.parse(printJsonSchema(file)));
  check(data);
  return (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the JSON Schemas', () => {
  it.each(['tweeluik.config.json', 'models.config.json'] as const)(
    'of %s is what the code reads',
    async (file) => {
      await expect(printJsonSchema(file)).toMatchFileSnapshot(new URL(findSchema(file), ROOT).pathname);
    },
  );

  it('take the settings that are shipped, which name their schema', () => {
    const shipped = readJson('models.config.json');
    expect(validate('models.config.json', shipped)).toEqual([]);
    expect(readJson(shipped.$schema)).toMatchObject({ title: 'models.config.json' });
  });

  it('find in models.config.json what is missing, too much, or out of its bounds', () => {
    const { fallback: _, ...rest } = readJson('models.config.json');
    expect(validate('models.config.json', { ...rest, threads: 0, modles: [] }).sort()).toEqual([
      ' additionalProperties',
      ' required',
      '/threads anyOf',
      '/threads const',
      '/threads minimum',
      '/threads type',
    ]);
  });

  it('take a tweeluik.config.json from the README, an empty one, and one that names its schema', () => {
    for (const data of [
      { checks: { off: ['check/names'] } },
      {},
      { $schema: 'x.json', memories: ['house.tmx'] },
    ])
      expect(validate('tweeluik.config.json', data)).toEqual([]);
  });

  it('find in tweeluik.config.json a slip of the pen and a wrong kind', () => {
    expect(
      validate('tweeluik.config.json', {
        glosary: [],
        memories: 'house.tmx',
        checks: { off: ['names'] },
      }).sort(),
    ).toEqual([' additionalProperties', '/checks/off/0 pattern', '/memories type']);
  });
});
