import { describe, expect, it } from 'vitest';
import {
  parseAddedModels,
  parseModelsConfig,
  printAddedModels,
} from '../../src/config/parse-models-config.js';
import { ConfigError, type Problem } from '../../src/domain/error.js';

const DECODING = { beams: 4, lengthPenalty: 1, maxBatchTokens: 512, alternatives: 2 };
const FILE = { path: 'onnx/model.onnx', bytes: 12, sha256: 'a'.repeat(64) };
const HUB = {
  id: 'big',
  description: 'a big model',
  licence: 'MIT',
  origin: { kind: 'hub', repository: 'Someone/big' },
  revision: '0123456789abcdef0123456789abcdef01234567',
  decoding: DECODING,
  files: [FILE],
};
const BUNDLED = { ...HUB, id: 'small', origin: { kind: 'bundled', folder: 'models/small' }, revision: '1' };
const GOOD = { default: 'big', fallback: 'small', threads: 'auto', models: [HUB, BUNDLED] };

function findProblems(written: unknown): readonly Problem[] {
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  try {
    parseModelsConfig(text, 'models.config.json');
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}
const findPlaces = (written: unknown) => findProblems(written).map((problem) => problem.place);
const withFile = (file: object) => ({
  ...GOOD,
  models: [HUB, { ...BUNDLED, files: [{ ...FILE, ...file }] }],
});

describe('parseModelsConfig', () => {
  it('reads a good file, with or without a byte order mark', () => {
    const checked = { defaultModel: 'big', fallbackModel: 'small', threads: null, models: [HUB, BUNDLED] };
    expect(parseModelsConfig(JSON.stringify(GOOD), 'x')).toEqual(checked);
    expect(parseModelsConfig(`\uFEFF${JSON.stringify({ ...GOOD, threads: 3 })}`, 'x').threads).toBe(3);
  });

  it('says for each problem where it is, what was expected and what was received', () => {
    expect(findProblems(withFile({ sha256: 'XYZ' }))).toEqual([
      {
        place: 'models[1].files[0].sha256',
        expected: 'a SHA-256: 64 hexadecimal digits in lower case',
        received: '"XYZ"',
      },
    ]);
  });

  it('reports all problems together, contradictions between places too', () => {
    const written = {
      default: 'huge',
      fallback: 'small',
      threads: 0,
      colour: 'blue',
      models: [
        { ...HUB, revision: 'main', licence: undefined },
        { ...BUNDLED, id: 'big', decoding: { ...DECODING, beams: [6] } },
      ],
    };
    expect(findPlaces(written).sort()).toEqual([
      'colour',
      'default',
      'fallback',
      'models[0].licence',
      'models[0].revision',
      'models[1].decoding.beams',
      'models[1].id',
      'threads',
    ]);
  });

  it('leaves the options of an engine to the engine', () => {
    const models = [{ ...HUB, decoding: { register: 'news', isFormal: true } }, BUNDLED];
    expect(findProblems({ ...GOOD, models })).toEqual([]);
  });

  it('names an unknown key and the keys it knows', () => {
    const [problem] = findProblems({ ...GOOD, defualt: 'big' });
    expect(problem).toMatchObject({ place: 'defualt', received: '"big"' });
    expect(problem?.expected).toContain('default, fallback, threads, models');
  });

  it.each(['../x', '/x', 'a/../x', 'a\\x', 'C:/x', 'a//x', './x', '', 'a/', 'x y', 'x?y', '..'])(
    'refuses the file path %j',
    (path) => {
      expect(findPlaces(withFile({ path }))).toEqual(['models[1].files[0].path']);
    },
  );

  it.each(['config.json', 'onnx/decoder_model_merged_quantized.onnx', '.gitattributes', 'a/..b/c'])(
    'accepts the file path %j',
    (path) => {
      expect(findProblems(withFile({ path }))).toEqual([]);
    },
  );

  it('refuses a file that is named twice, and a size that is not one', () => {
    expect(findPlaces({ ...GOOD, models: [{ ...HUB, files: [FILE, FILE] }, BUNDLED] })).toEqual([
      'models[0].files[1].path',
    ]);
    expect(findPlaces(withFile({ bytes: -1 }))).toEqual(['models[1].files[0].bytes']);
    expect(findPlaces(withFile({ bytes: 1.5 }))).toEqual(['models[1].files[0].bytes']);
  });

  it('says line and column where the text is not JSON', () => {
    expect(findProblems('{\r\n  "default": "big",\r\n  "models": [1 2]\r\n}')).toEqual([
      { place: 'line 3, column 16', expected: 'a comma or ]', received: '2]' },
    ]);
  });

  it.each(['null', '[]', '"text"', '{}', '{"models":[null,3,{"files":7}]}'])('survives %s', (text) => {
    expect(findProblems(text).length).toBeGreaterThan(0);
  });

  it('names the file in its message', () => {
    expect(() => parseModelsConfig('{}', '/etc/models.config.json')).toThrow(
      '/etc/models.config.json has 4 problems',
    );
    expect(findProblems({ ...GOOD, threads: -2 })).toEqual([
      { place: 'threads', expected: '"auto", or a number of threads from 1 to 256', received: '-2' },
    ]);
  });
});

describe('the list of added models', () => {
  const added = { ...BUNDLED, origin: { kind: 'added' as const, folder: '/srv/my model' } };

  it('reads back what it printed', () => {
    expect(parseAddedModels(printAddedModels([added]), 'models.json')).toEqual([added]);
  });

  it('refuses a bundled model: only the package has those', () => {
    expect(() => parseAddedModels(JSON.stringify({ models: [BUNDLED] }), 'models.json')).toThrow(ConfigError);
  });
});
