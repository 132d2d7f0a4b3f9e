import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InterruptedError } from '../../src/domain/error.js';
import type { FetchProgress } from '../../src/engines/models/fetch-model.js';
import { pullModel } from '../../src/engines/models/pull-model.js';
import { compile, startChild } from '../files/run-children.js';
import {
  type Answer,
  BIG,
  type FakeHub,
  FILES,
  LARGE,
  makeStore,
  sendUntil,
  sendWhole,
  startHub,
  startProxy,
} from './fake-hub.js';

const signal = new AbortController().signal;
const configBytes = FILES['config.json']?.length ?? 0;
const largeContent = FILES[LARGE] ?? Buffer.alloc(0);

const HASHES = Object.fromEntries(BIG.files.map((file) => [file.path, file.sha256]));

/** Every file there is, with the SHA-256 of its content. */
function readTree(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** Answers to the requests for the large file, in turn; then the hub as it is. */
function inTurn(...answers: Answer[]): Answer {
  return (asked, response, content) =>
    asked.path === LARGE ? answers.shift()?.(asked, response, content) : undefined;
}

const status =
  (code: number): Answer =>
  (_, response) => {
    response.writeHead(code).end('no');
    return true;
  };

/** Breaks the line whenever so many bytes of the large file have come in. */
const cutAt =
  (hub: FakeHub, ...places: number[]) =>
  ({ path, bytesDone }: FetchProgress) =>
    path === LARGE && places.includes(bytesDone - configBytes) && hub.cut();

describe('pullModel', () => {
  it('fetches every file to the cache, and nothing but the files is left there', async () => {
    const hub = await startHub();
    const { store, folder } = makeStore({ HF_ENDPOINT: `${hub.endpoint}/` });
    const progress: FetchProgress[] = [];
    const pulled = await pullModel(store, 'big', { signal, onProgress: (now) => progress.push(now) });
    expect(pulled.folder).toBe(folder);
    expect(pulled.fetched.map((file) => file.path)).toEqual(Object.keys(FILES));
    expect(readTree(folder)).toEqual(HASHES);
    expect(readdirSync(join(folder, '..'))).toEqual([BIG.revision]);
    const total = BIG.files.reduce((sum, file) => sum + file.bytes, 0);
    const done = progress.map((now) => now.bytesDone);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(progress.at(-1)).toMatchObject({ model: 'big', bytesDone: total, bytesTotal: total });
  });

  it('asks for nothing when all is there, and only for what was damaged', async () => {
    const hub = await startHub();
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
    await pullModel(store, 'big', { signal });
    expect((await pullModel(store, 'big', { signal })).fetched).toEqual([]);
    expect(hub.asked).toHaveLength(2);
    const damaged = Buffer.from(largeContent);
    damaged.writeUInt8(255, 1000);
    writeFileSync(join(folder, LARGE), damaged);
    expect((await pullModel(store, 'big', { signal })).fetched.map((file) => file.path)).toEqual([LARGE]);
    expect(readTree(folder)).toEqual(HASHES);
  });

  it('goes on where a cut connection stopped', async () => {
    const hub = await startHub(inTurn(sendUntil(100_000)));
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
    await pullModel(store, 'big', { signal, onProgress: cutAt(hub, 100_000) });
    expect(readTree(folder)).toEqual(HASHES);
    expect(hub.asked.map((asked) => asked.headers.range)).toEqual([undefined, undefined, 'bytes=100000-']);
  });

  it('begins again where the server does not know how to go on', async () => {
    const whole: Answer = (_, response, content) => sendWhole(response, content);
    const hub = await startHub(inTurn(sendUntil(100_000), whole));
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
    await pullModel(store, 'big', { signal, onProgress: cutAt(hub, 100_000) });
    expect(readTree(folder)).toEqual(HASHES);
  });

  it('gets there on a line that breaks more often than there are tries, as long as each brings something', async () => {
    const places = [1, 2, 3, 4, 5, 6, 7].map((n) => n * 40_000);
    const hub = await startHub(inTurn(...places.map(sendUntil)));
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
    await pullModel(store, 'big', { signal, onProgress: cutAt(hub, ...places) });
    expect(readTree(folder)).toEqual(HASHES);
  });

  it('drops a kept start that does not go with the file, and fetches it anew', async () => {
    const hub = await startHub();
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
    mkdirSync(join(folder, 'onnx'), { recursive: true });
    writeFileSync(join(folder, `${LARGE}.part`), 'something else entirely');
    await pullModel(store, 'big', { signal });
    expect(readTree(folder)).toEqual(HASHES);
    expect(hub.asked.map((asked) => asked.headers.range)).toEqual([undefined, 'bytes=23-', undefined]);
  });

  it('comes right whatever is left of the file and wherever the line breaks', async () => {
    const hub = await startHub();
    const situation = fc.record({
      left: fc.integer({ min: 0, max: largeContent.length + 10 }),
      damaged: fc.boolean(),
      cut: fc.option(fc.integer({ min: 1, max: largeContent.length - 1 })),
    });
    await fc.assert(
      fc.asyncProperty(situation, async ({ left, damaged, cut }) => {
        const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
        const start = Buffer.concat([largeContent, Buffer.alloc(10)]).subarray(0, left);
        if (damaged && left > 0) start.writeUInt8(252, left - 1);
        mkdirSync(join(folder, 'onnx'), { recursive: true });
        writeFileSync(join(folder, `${LARGE}.part`), start);
        hub.answer = cut === null ? () => false : inTurn(sendUntil(cut));
        await pullModel(store, 'big', { signal, onProgress: cut === null ? () => {} : cutAt(hub, cut) });
        expect(readTree(folder)).toEqual(HASHES);
      }),
      { seed: 20260103, numRuns: 25 },
    );
  });

  it('tries again after a trouble of the server', async () => {
    const hub = await startHub(inTurn(status(500), status(503), status(429)));
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
    await pullModel(store, 'big', { signal });
    expect(readTree(folder)).toEqual(HASHES);
  });

  it('gives up on a server whose trouble does not pass', async () => {
    const hub = await startHub(status(500));
    const { store } = makeStore({ HF_ENDPOINT: hub.endpoint });
    await expect(pullModel(store, 'big', { signal })).rejects.toMatchObject({ code: 'model/hub-busy' });
    expect(hub.asked).toHaveLength(4);
  });

  it('says at once that the server does not have the file', async () => {
    const hub = await startHub(status(404));
    const { store } = makeStore({ HF_ENDPOINT: hub.endpoint });
    const pull = pullModel(store, 'big', { signal });
    await expect(pull).rejects.toMatchObject({
      code: 'model/not-on-hub',
      message: `${hub.endpoint}/someone/big/resolve/${BIG.revision}/config.json answered 404`,
    });
    expect(hub.asked).toHaveLength(1);
  });

  it('refuses other content of the same size, and keeps nothing of it', async () => {
    const hub = await startHub(
      inTurn((_, response, content) => sendWhole(response, Buffer.alloc(content.length))),
    );
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
    await expect(pullModel(store, 'big', { signal })).rejects.toMatchObject({ code: 'model/wrong-content' });
    expect(Object.keys(readTree(folder))).toEqual(['config.json']);
  });

  it.each([
    ['announced', true],
    ['found out', false],
  ])('refuses a longer file, its size %s', async (_, announced) => {
    const longer = Buffer.concat([largeContent, largeContent]);
    const hub = await startHub(
      inTurn((_, response) => {
        response.writeHead(200, announced ? { 'content-length': longer.length } : {}).end(longer);
        return true;
      }),
    );
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
    await expect(pullModel(store, 'big', { signal })).rejects.toMatchObject({ code: 'model/wrong-size' });
    expect(existsSync(join(folder, LARGE))).toBe(false);
  });

  it('refuses a login page in place of the file', async () => {
    const hub = await startHub((_, response) => sendWhole(response, Buffer.from('<html>Please log in')));
    const { store } = makeStore({ HF_ENDPOINT: hub.endpoint });
    await expect(pullModel(store, 'big', { signal })).rejects.toMatchObject({
      code: 'model/wrong-size',
      hint: expect.stringContaining('login page'),
    });
  });

  it('stops at Ctrl-C, and a later pull goes on from there', async () => {
    const stop = new AbortController();
    const hub = await startHub(inTurn(sendUntil(120_000)));
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
    const onProgress = ({ bytesDone }: FetchProgress) => bytesDone === configBytes + 120_000 && stop.abort();
    await expect(pullModel(store, 'big', { signal: stop.signal, onProgress })).rejects.toThrow(
      InterruptedError,
    );
    await pullModel(store, 'big', { signal });
    expect(readTree(folder)).toEqual(HASHES);
    expect(hub.asked.at(-1)?.headers.range).toBe('bytes=120000-');
  });

  it('goes on where a killed process left off, at once', async () => {
    const hub = await startHub(inTurn(sendUntil(120_000)));
    const { store, folder, home } = makeStore({ HF_ENDPOINT: hub.endpoint });
    const compiled = compile('src/engines/models/model-store.ts', 'src/engines/models/pull-model.ts');
    const parts = {
      env: { HF_ENDPOINT: hub.endpoint },
      homeFolder: home,
      platform: 'linux',
      config: store.config,
    };
    const child = startChild(
      `import { makeModelStore } from '${compiled}/engines/models/model-store.js';
       import { pullModel } from '${compiled}/engines/models/pull-model.js';
       const onProgress = ({ bytesDone }) => console.log(bytesDone);
       const { signal } = new AbortController();
       await pullModel(makeModelStore(${JSON.stringify(parts)}), 'big', { signal, onProgress });`,
      home,
    );
    await child.says(String(configBytes + 120_000));
    child.process.kill('SIGKILL');
    await child.end;
    await pullModel(store, 'big', { signal });
    expect(readTree(folder)).toEqual(HASHES);
    expect(hub.asked.map((asked) => asked.headers.range)).toEqual([undefined, undefined, 'bytes=120000-']);
  });

  it('fetches once when two ask at once: the second waits and then uses it', async () => {
    let goOn = () => {};
    const bothAreThere = new Promise<void>((done) => {
      goOn = done;
    });
    const hub = await startHub((_, response, content) => {
      bothAreThere.then(() => sendWhole(response, content));
      return true;
    });
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint });
    const waits: number[] = [];
    const onWait = (holder: { pid: number }) => {
      waits.push(holder.pid);
      goOn();
    };
    const options = { signal, onWait };
    await Promise.all([pullModel(store, 'big', options), pullModel(store, 'big', options)]);
    expect(hub.asked).toHaveLength(2);
    expect(waits).toEqual([process.pid]);
    expect(readTree(folder)).toEqual(HASHES);
  });

  it('says what to do when the cache cannot be written', async () => {
    const hub = await startHub();
    const { store, home } = makeStore({ HF_ENDPOINT: hub.endpoint });
    writeFileSync(join(home, '.cache'), 'a file where the folder should be');
    await expect(pullModel(store, 'big', { signal })).rejects.toMatchObject({
      code: expect.stringMatching(/^storage\//),
      hint: expect.stringContaining('TWEELUIK_CACHE'),
    });
  });
});

describe('who gets the token', () => {
  it('sends HF_TOKEN to the endpoint that HF_ENDPOINT names', async () => {
    const hub = await startHub();
    const { store } = makeStore({ HF_ENDPOINT: hub.endpoint, HF_TOKEN: ' hf_secret\n' });
    await pullModel(store, 'big', { signal });
    expect(hub.asked.map((asked) => asked.headers.authorization)).toEqual([
      'Bearer hf_secret',
      'Bearer hf_secret',
    ]);
  });

  it('does not send it on when the hub redirects to another host, but to another address of its own', async () => {
    const elsewhere = await startHub();
    const hub = await startHub(({ path }, response) => {
      const [file, signed] = path.split('?');
      const there = `/someone/big/resolve/${BIG.revision}/${file}`;
      response.writeHead(307, { location: signed ? elsewhere.endpoint + there : `${there}?signed` }).end();
      return true;
    });
    const { store, folder } = makeStore({ HF_ENDPOINT: hub.endpoint, HF_TOKEN: 'hf_secret' });
    await pullModel(store, 'big', { signal });
    expect(readTree(folder)).toEqual(HASHES);
    expect(hub.asked.map((asked) => asked.headers.authorization)).toEqual(Array(4).fill('Bearer hf_secret'));
    expect(elsewhere.asked.map((asked) => asked.headers.authorization)).toEqual([undefined, undefined]);
  });

  it('never sends HF_TOKEN to a mirror of our own variable, which has a token of its own', async () => {
    const mirror = await startHub();
    const both = {
      TWEELUIK_MIRROR: mirror.endpoint,
      HF_ENDPOINT: 'http://127.0.0.1:9',
      HF_TOKEN: 'hf_secret',
    };
    await pullModel(makeStore(both).store, 'big', { signal });
    await pullModel(makeStore({ ...both, TWEELUIK_MIRROR_TOKEN: 'mine' }).store, 'big', { signal });
    const tokens = mirror.asked.map((asked) => asked.headers.authorization);
    expect(tokens).toEqual([undefined, undefined, 'Bearer mine', 'Bearer mine']);
  });

  it.each([
    [undefined, 'set HF_TOKEN to a token'],
    ['hf_old', 'the token in HF_TOKEN was refused'],
  ])(
    'says which variable to set when access is refused (token %s), and never quotes it',
    async (token, hint) => {
      const hub = await startHub(status(401));
      const { store } = makeStore({ HF_ENDPOINT: hub.endpoint, HF_TOKEN: token });
      const error = await pullModel(store, 'big', { signal }).catch((caught) => caught);
      expect(error).toMatchObject({ code: 'model/not-allowed', hint: expect.stringContaining(hint) });
      expect(`${error.message} ${error.hint}`).not.toContain('hf_old');
      expect(hub.asked).toHaveLength(1);
    },
  );

  it('goes through the proxy that the environment names', async () => {
    const hub = await startHub();
    const proxy = await startProxy(hub.endpoint);
    const { store, folder } = makeStore({ HF_ENDPOINT: 'http://hub.invalid', http_proxy: proxy.endpoint });
    await pullModel(store, 'big', { signal });
    expect(readTree(folder)).toEqual(HASHES);
    expect(proxy.asked).toContain('hub.invalid:80');
  });
});
