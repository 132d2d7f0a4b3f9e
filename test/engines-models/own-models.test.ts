import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/domain/error.js';
import { addModel } from '../../src/engines/models/add-model.js';
import { makeEngineSignature } from '../../src/engines/models/describe-model.js';
import { listModels } from '../../src/engines/models/list-models.js';
import { pullModel } from '../../src/engines/models/pull-model.js';
import { resolveModel } from '../../src/engines/models/resolve-model.js';
import { locateModel, verifyModel } from '../../src/engines/models/verify-model.js';
import { BIG, FILES, LARGE, makeStore, startHub } from './fake-hub.js';

const signal = new AbortController().signal;
const MODEL_FILES = {
  'config.json': '{"model_type":"marian"}',
  'generation_config.json': '{}',
  'tokenizer.json': '{}',
  'tokenizer_config.json': '{}',
  'onnx/encoder_model_quantized.onnx': 'e',
  'onnx/decoder_model_merged.onnx': 'd',
};

function makeModelFolder(home: string, name: string, files: Record<string, string> = MODEL_FILES): string {
  const folder = join(home, name);
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  return folder;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

describe('addModel', () => {
  it('puts a folder on the list under its name, and it can be used from there', async () => {
    const { store, home } = makeStore({});
    const folder = makeModelFolder(home, 'Mijn Model_2');
    const model = await addModel(store, { folder, id: null, signal });
    expect(model).toMatchObject({ id: 'mijn-model-2', origin: { kind: 'added', folder } });
    expect(model.files).toContainEqual({
      path: 'onnx/decoder_model_merged.onnx',
      bytes: 1,
      sha256: hash('d'),
    });
    expect((await listModels(store)).at(-1)).toMatchObject({ folder, state: 'ready', role: null });
    const request = { wanted: 'mijn-model-2', offline: true, signal };
    expect(await resolveModel(store, request)).toEqual({ model, folder, notice: null });
    expect(await locateModel(store, 'mijn-model-2')).toBe(folder);
  });

  it('keeps every model when several are added at once', async () => {
    const { store, home } = makeStore({});
    const names = ['a', 'b', 'c'];
    await Promise.all(
      names.map((name) => addModel(store, { folder: makeModelFolder(home, name), id: null, signal })),
    );
    expect((await listModels(store)).map(({ model }) => model.id).sort()).toEqual([
      'a',
      'b',
      'big',
      'c',
      'small',
    ]);
  });

  it('refuses files that changed since, until the folder is added again', async () => {
    const { store, home } = makeStore({});
    const folder = makeModelFolder(home, 'mine');
    const before = await addModel(store, { folder, id: null, signal });
    writeFileSync(join(folder, 'tokenizer.json'), '{"new":1}');
    await expect(locateModel(store, 'mine')).rejects.toMatchObject({ code: 'model/not-whole' });
    const after = await addModel(store, { folder, id: null, signal });
    expect(after.revision).not.toBe(before.revision);
    expect(await locateModel(store, 'mine')).toBe(folder);
  });

  it('says all that is missing from a folder that is not a model', async () => {
    const { store, home } = makeStore({});
    const folder = makeModelFolder(home, 'bert', {
      'config.json': '{"model_type":"bert"}',
      'tokenizer.json': '',
    });
    const error = await addModel(store, { folder, id: null, signal }).catch((caught) => caught);
    expect(error.code).toBe('model/not-a-model');
    expect(
      error.problems.map((problem: { place: string }) => problem.place.slice(folder.length + 1)),
    ).toEqual([
      'generation_config.json',
      'tokenizer.json',
      'tokenizer_config.json',
      'onnx/encoder_model_quantized.onnx',
      'onnx/decoder_model_merged_quantized.onnx',
      'config.json',
    ]);
  });

  it('does not take an id that is in use or that cannot be one', async () => {
    const { store, home } = makeStore({});
    const folder = makeModelFolder(home, 'mine');
    await expect(addModel(store, { folder, id: 'big', signal })).rejects.toMatchObject({
      code: 'model/id-taken',
    });
    await expect(addModel(store, { folder, id: '../Up', signal })).rejects.toMatchObject({
      code: 'model/wrong-id',
      hint: expect.stringContaining('--id up'),
    });
  });

  it('does not overwrite a list that it cannot read', async () => {
    const { store, home } = makeStore({});
    mkdirSync(join(home, '.config', 'tweeluik'), { recursive: true });
    writeFileSync(store.addedModelsPath, '{"models": [oops]}');
    const folder = makeModelFolder(home, 'mine');
    await expect(addModel(store, { folder, id: null, signal })).rejects.toThrow(ConfigError);
    expect(readFileSync(store.addedModelsPath, 'utf8')).toBe('{"models": [oops]}');
  });
});

describe('what is there of a model', () => {
  it('is listed as absent, incomplete and ready, with its role', async () => {
    const hub = await startHub();
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
    const look = async () => (await listModels(store)).map(({ role, state }) => [role, state]);
    const fallback = ['fallback', 'absent'];
    await expect(locateModel(store, 'big')).rejects.toMatchObject({ code: 'model/not-fetched' });
    expect(await look()).toEqual([['default', 'absent'], fallback]);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'config.json'), FILES['config.json'] ?? '');
    expect(await look()).toEqual([['default', 'incomplete'], fallback]);
    await pullModel(store, 'big', { signal });
    expect(await look()).toEqual([['default', 'ready'], fallback]);
    expect(await locateModel(store, 'big')).toBe(folder);
  });

  it('is verified to the last byte', async () => {
    const hub = await startHub();
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
    const look = async () => (await verifyModel(store, 'big')).files.map(({ state }) => state);
    expect(await look()).toEqual(['missing', 'missing']);
    await pullModel(store, 'big', { signal });
    expect(await look()).toEqual(['right', 'right']);
    writeFileSync(join(folder, LARGE), Buffer.alloc(300_000));
    writeFileSync(join(folder, 'config.json'), '{}');
    expect(await look()).toEqual(['wrong size', 'wrong content']);
  });
});

describe('the signature of a model', () => {
  it('is the hash of what sha256sum prints for its files in order of name', () => {
    const [config, onnx] = BIG.files;
    const printed = `${config?.sha256}  config.json\n${onnx?.sha256}  ${LARGE}\n`;
    const shuffled = { ...BIG, files: [...BIG.files].reverse() };
    expect(makeEngineSignature(BIG).filesHash).toBe(hash(printed));
    expect(makeEngineSignature(shuffled)).toEqual(makeEngineSignature(BIG));
  });
});
