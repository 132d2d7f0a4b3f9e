import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parseAddedModels, printAddedModels } from '../../src/config/parse-models-config.js';
import type { ModelDescription, ModelFile } from '../../src/domain/model.js';
import type { Environment } from '../../src/engines/models/choose-folders.js';
import { type ModelStore, makeModelStore } from '../../src/engines/models/model-store.js';
import { makeFolder } from '../files/run-children.js';

export const REVISION = '0123456789abcdef0123456789abcdef01234567';

/** The files of the pretended model: one small, one that comes in many pieces. */
export const FILES: Readonly<Record<string, Buffer>> = {
  'config.json': Buffer.from('{"model_type":"marian"}'),
  'onnx/encoder_model_quantized.onnx': Buffer.from(
    Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 251),
  ),
};
export const LARGE = 'onnx/encoder_model_quantized.onnx';

const describeFile = ([path, content]: [string, Buffer]): ModelFile => ({
  path,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

export const BIG: ModelDescription = {
  id: 'big',
  description: 'a model on the hub',
  licence: 'MIT',
  origin: { kind: 'hub', repository: 'someone/big' },
  revision: REVISION,
  decoding: { beams: 4, lengthPenalty: 1, maxBatchTokens: 512, alternatives: 2 },
  files: Object.entries(FILES).map(describeFile),
};
export const SMALL: ModelDescription = {
  ...BIG,
  id: 'small',
  origin: { kind: 'bundled', folder: 'models/small' },
  files: [describeFile(['config.json', Buffer.from('small')])],
};

export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** Answers in place of the hub; `false` leaves it to the hub. */
export type Answer = (asked: Asked, response: ServerResponse, content: Buffer) => boolean | undefined;

export interface FakeHub {
  readonly endpoint: string;
  readonly asked: Asked[];
  answer: Answer;
  /** Breaks every connection, as a network does. */
  cut(): void;
}

/** A server on this machine with the addresses of the hub, that knows Range. Closed when the test ends. */
export async function startHub(answer: Answer = () => false): Promise<FakeHub> {
  const hub = { endpoint: '', asked: [] as Asked[], answer, cut: () => server.closeAllConnections() };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(`/someone/big/resolve/${REVISION}/`, '');
    const asked = { path, headers: request.headers };
    hub.asked.push(asked);
    const content = FILES[path] ?? Buffer.alloc(0);
    if (!hub.answer(asked, response, content)) serve(asked, response, content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  hub.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return hub;
}

/** A proxy that leads everything that is asked of it to one server, whatever its name. */
export async function startProxy(
  target: string,
): Promise<{ readonly endpoint: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer().on('connect', (request, client) => {
    asked.push(request.url ?? '');
    const onward = connect(Number(new URL(target).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(client).pipe(onward);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function serve({ path, headers }: Asked, response: ServerResponse, content: Buffer): void {
  const start = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
  if (!(path in FILES)) response.writeHead(404).end();
  else if (start >= content.length) response.writeHead(416).end();
  else if (headers.range === undefined) sendWhole(response, content);
  else {
    const range = `bytes ${start}-${content.length - 1}/${content.length}`;
    response.writeHead(206, { 'content-range': range, 'content-length': content.length - start });
    response.end(content.subarray(start));
  }
}

export function sendWhole(response: ServerResponse, content: Buffer): true {
  response.writeHead(200, { 'content-length': content.length }).end(content);
  return true;
}

/** Sends the file up to `end`, from where it was asked for, and then nothing more; beyond `end` it just hangs up. */
export function sendUntil(end: number): Answer {
  return ({ headers }, response, content) => {
    const start = Number(/\d+/.exec(headers.range ?? '')?.[0] ?? 0);
    const range = { 'content-range': `bytes ${start}-${content.length - 1}/${content.length}` };
    response.writeHead(start > 0 ? 206 : 200, {
      'content-length': content.length - start,
      ...(start > 0 && range),
    });
    if (start < end) response.write(content.subarray(start, end));
    else response.destroy();
    return true;
  };
}

export interface TestStore {
  readonly store: ModelStore;
  readonly home: string;
  /** Where the model's files are to be. */
  readonly folder: string;
}

/** A store in folders of its own, without waits between tries. */
export function makeStore(env: Environment): TestStore {
  const home = makeFolder();
  const store = makeModelStore({
    env,
    homeFolder: home,
    platform: 'linux',
    packageFolder: join(home, 'package'),
    config: { defaultModel: 'big', fallbackModel: 'small', threads: null, models: [BIG, SMALL] },
    addedModels: { parse: parseAddedModels, print: printAddedModels },
  });
  const folder = join(home, '.cache', 'tweeluik', 'models', 'big', REVISION);
  return { store: { ...store, retryDelaysMs: [1, 1, 1] }, home, folder };
}
