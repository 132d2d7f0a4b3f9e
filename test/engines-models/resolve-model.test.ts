import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InterruptedError, ModelError, StorageError } from '../../src/domain/error.js';
import type { Environment } from '../../src/engines/models/choose-folders.js';
import { pullModel } from '../../src/engines/models/pull-model.js';
import { resolveModel } from '../../src/engines/models/resolve-model.js';
import { LARGE, makeStore, startHub, type TestStore } from './fake-hub.js';

const REQUEST = { wanted: null, offline: false, signal: new AbortController().signal };
/** Nothing listens on this port, which has never been given to any use. */
const NO_NETWORK = { HF_ENDPOINT: 'http://127.0.0.1:2' };

/** A store of which the bundled model is there, as it always is in an installed program. */
function makeInstalled(env: Environment): TestStore {
  const made = makeStore(env);
  const bundled = join(made.home, 'package', 'models', 'small');
  mkdirSync(bundled, { recursive: true });
  writeFileSync(join(bundled, 'config.json'), 'small');
  return made;
}

describe('resolveModel', () => {
  it('fetches the default model on first use, and then asks the network for nothing', async () => {
    const hub = await startHub();
    const { store, folder } = makeInstalled({ HF_ENDPOINT: hub.endpoint });
    for (const _ of ['first run', 'second run']) {
      expect(await resolveModel(store, REQUEST)).toMatchObject({
        folder,
        notice: null,
        model: { id: 'big' },
      });
    }
    expect(hub.asked).toHaveLength(2);
  });

  it('goes on with the bundled model where there is no network and no cache, and says so', async () => {
    const { store, home } = makeInstalled(NO_NETWORK);
    const { model, folder, notice } = await resolveModel(store, REQUEST);
    expect([model.id, folder]).toEqual(['small', join(home, 'package', 'models', 'small')]);
    expect(notice).toContain('the network could not be reached (127.0.0.1:2: ECONNREFUSED)');
    expect(notice).toContain('tweeluik models pull big');
  });

  it('never touches the network when offline, whether it has the model or not', async () => {
    const hub = await startHub();
    const { store, folder } = makeInstalled({ HF_ENDPOINT: hub.endpoint });
    const { model, notice } = await resolveModel(store, { ...REQUEST, offline: true });
    expect([model.id, hub.asked.length]).toEqual(['small', 0]);
    expect(notice).toContain('--offline');
    await pullModel(store, 'big', REQUEST);
    const asked = hub.asked.length;
    expect(await resolveModel(store, { ...REQUEST, offline: true })).toMatchObject({ folder, notice: null });
    expect(hub.asked).toHaveLength(asked);
  });

  it('takes a model with a truncated file for one that is not there', async () => {
    const hub = await startHub();
    const { store, folder } = makeInstalled({ HF_ENDPOINT: hub.endpoint });
    await pullModel(store, 'big', REQUEST);
    writeFileSync(join(folder, LARGE), 'truncated');
    expect((await resolveModel(store, { ...REQUEST, offline: true })).model.id).toBe('small');
    expect((await resolveModel(store, REQUEST)).model.id).toBe('big');
    expect(hub.asked).toHaveLength(3);
  });

  it('goes on with the bundled model when the cache cannot be written', async () => {
    const hub = await startHub();
    const { store, home } = makeInstalled({ HF_ENDPOINT: hub.endpoint });
    writeFileSync(join(home, '.cache'), 'a file where the folder should be');
    expect((await resolveModel(store, REQUEST)).notice).toContain('cannot write');
    await expect(resolveModel(store, { ...REQUEST, wanted: 'big' })).rejects.toThrow(StorageError);
  });

  it('never replaces a model that was asked for by name', async () => {
    const { store } = makeInstalled(NO_NETWORK);
    const asked = resolveModel(store, { ...REQUEST, wanted: 'big' });
    await expect(asked).rejects.toMatchObject({ code: 'model/unreachable' });
    await expect(resolveModel(store, { ...REQUEST, wanted: 'big', offline: true })).rejects.toMatchObject({
      code: 'model/offline',
      hint: expect.stringContaining('tweeluik models pull big'),
    });
  });

  it('uses the bundled model without a notice when it was asked for', async () => {
    const { store } = makeInstalled(NO_NETWORK);
    expect(await resolveModel(store, { ...REQUEST, wanted: 'small' })).toMatchObject({ notice: null });
  });

  it('takes Ctrl-C for the wish to stop, not for a missing network', async () => {
    const stop = new AbortController();
    const hub = await startHub(() => {
      stop.abort();
      return true;
    });
    const { store } = makeInstalled({ HF_ENDPOINT: hub.endpoint });
    await expect(resolveModel(store, { ...REQUEST, signal: stop.signal })).rejects.toThrow(InterruptedError);
  });

  it('says which files of the bundled model are gone', async () => {
    const { store, home } = makeInstalled(NO_NETWORK);
    rmSync(join(home, 'package', 'models', 'small', 'config.json'));
    const error = await resolveModel(store, REQUEST).catch((caught) => caught);
    expect(error).toBeInstanceOf(ModelError);
    expect(error.problems).toMatchObject([{ place: 'config.json', received: 'no such file' }]);
    expect(error.hint).toContain('install tweeluik again');
  });

  it('names the models that there are when the id is unknown', async () => {
    const { store } = makeInstalled(NO_NETWORK);
    const asked = resolveModel(store, { ...REQUEST, wanted: 'bgi' });
    await expect(asked).rejects.toThrow('there is no model "bgi"; there are big, small');
  });
});
