import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Health } from '../../src/domain/health.js';
import { assessModels } from '../../src/engines/models/assess-models.js';
import type { Environment } from '../../src/engines/models/choose-folders.js';
import type { ModelStore } from '../../src/engines/models/model-store.js';
import { pullModel } from '../../src/engines/models/pull-model.js';
import { LARGE, makeStore, startHub } from './fake-hub.js';

const signal = new AbortController().signal;
/** Nothing listens on this port, which has never been given to any use. */
const NO_NETWORK = { HF_ENDPOINT: 'http://127.0.0.1:2' };

function makeInstalled(env: Environment, bundled = 'small') {
  const made = makeStore(env);
  const folder = join(made.home, 'package', 'models', 'small');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.json'), bundled);
  return made;
}

async function assess(store: ModelStore, question: { wanted?: string; offline?: boolean } = {}) {
  return assessModels(store, { wanted: null, offline: false, signal, ...question });
}

function stateOf(lines: readonly Health[]): string[] {
  return lines.map(({ subject, state }) => `${subject} ${state}`);
}

describe('what doctor says of the models', () => {
  it('all is well, and the network is not asked, when the default model is whole', async () => {
    const hub = await startHub();
    const { store } = makeInstalled({ HF_ENDPOINT: hub.endpoint });
    await pullModel(store, 'big', { signal });
    const asked = hub.asked.length;
    expect(stateOf(await assess(store))).toEqual(['model ok', 'bundled ok', 'network ok']);
    expect(hub.asked).toHaveLength(asked);
  });

  it('a model that can be fetched is announced with its size', async () => {
    const hub = await startHub();
    const { store } = makeInstalled({ HF_ENDPOINT: hub.endpoint });
    const lines = await assess(store);
    expect(stateOf(lines)).toEqual(['model warning', 'bundled ok', 'network ok']);
    expect(lines[0]?.advice).toContain('1 MB; to have it before: tweeluik models pull big');
  });

  it('without a network the bundled model stands in, and without that nothing works', async () => {
    const { store } = makeInstalled(NO_NETWORK);
    const lines = await assess(store);
    expect(stateOf(lines)).toEqual(['model warning', 'bundled ok', 'network warning']);
    expect(lines[0]?.advice).toContain('the small bundled model stands in');
    expect(lines[2]?.found).toContain('ECONNREFUSED');
    const bare = makeInstalled(NO_NETWORK, 'SMALL');
    const found = await assess(bare.store);
    expect(stateOf(found)).toEqual(['model problem', 'bundled problem', 'network warning']);
    expect(found[1]?.advice).toContain('install tweeluik again');
  });

  it('a hub that wants a token is told from one that cannot be reached', async () => {
    const hub = await startHub((_, response) => {
      response.writeHead(401).end();
      return true;
    });
    const { store } = makeInstalled({ HF_ENDPOINT: hub.endpoint });
    const [, , network] = await assess(store);
    expect(network).toMatchObject({ state: 'warning', advice: expect.stringContaining('HF_TOKEN') });
  });

  it('--offline asks nobody, and a model that was asked for by name is not replaced', async () => {
    const hub = await startHub();
    const { store } = makeInstalled({ HF_ENDPOINT: hub.endpoint });
    expect(stateOf(await assess(store, { offline: true }))).toEqual([
      'model warning',
      'bundled ok',
      'network ok',
    ]);
    expect(stateOf(await assess(store, { wanted: 'big', offline: true }))).toEqual([
      'model problem',
      'network ok',
    ]);
    expect(hub.asked).toEqual([]);
  });

  it('one wrong byte in a file of the right size is a problem: a translation would use it', async () => {
    const hub = await startHub();
    const { store, folder } = makeInstalled({ HF_ENDPOINT: hub.endpoint });
    await pullModel(store, 'big', { signal });
    writeFileSync(join(folder, LARGE), Buffer.alloc(300_000, 1));
    const [model] = await assess(store);
    expect(model).toMatchObject({ state: 'problem', advice: 'run `tweeluik models pull big`' });
  });

  it('a file that was cut off is fetched again, so it is none', async () => {
    const hub = await startHub();
    const { store, folder } = makeInstalled({ HF_ENDPOINT: hub.endpoint });
    await pullModel(store, 'big', { signal });
    writeFileSync(join(folder, LARGE), 'cut off');
    expect(stateOf(await assess(store))).toEqual(['model warning', 'bundled ok', 'network ok']);
  });
});
