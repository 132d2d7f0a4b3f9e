import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError, StorageError } from '../../src/domain/error.js';
import type { Change } from '../../src/domain/review-change.js';
import type { ShownArticle } from '../../src/web/server/shown-article.js';
import { type Sent, serve } from './serve.js';

const SECRET = 'geheim artikel';
const applied: (readonly Change[])[] = [];
let fault: Error | undefined;
const article: ShownArticle = {
  revision: 7,
  view: async () => {
    if (fault) throw fault;
    return { article: SECRET, model: '', notice: null, revision: 7, units: [], detached: [] };
  },
  apply: async (changes) => {
    applied.push(changes);
    return { revision: 8, outcomes: [], units: [], order: null };
  },
  rules: async () => ({ article: SECRET, proposals: [], rules: [] }),
  decide: async () => ({ article: SECRET, proposals: [], rules: [], changed: [] }),
  listen: () => () => undefined,
};

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve(article);
});
afterAll(() => site.close());

const read: Sent = { path: '/api/article' };
const write = (changes: unknown): Sent => ({
  method: 'POST',
  path: '/api/changes',
  body: JSON.stringify({ changes }),
});
const note = { kind: 'correct', correction: { id: '1', place: 'page', notes: 'x' } };

describe('the page', () => {
  it('is served without a token, because it holds nothing of the article', async () => {
    const { status, headers, body } = await site.send({ path: '/' });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).not.toContain(SECRET);
    expect((await site.send({ path: '/page.js' })).body).toBe('start()');
  });

  it('has a token of its own for every server, of 32 bytes', async () => {
    const other = await serve(article);
    expect(Buffer.from(site.token, 'base64url')).toHaveLength(32);
    expect(other.token).not.toBe(site.token);
    await other.close();
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/page.js/../../package.json',
    '//page.js',
    '/index.html.map',
    '/constructor',
    '/?x',
    '*',
  ])('is a fixed list: %s is not in it', async (path) => {
    expect((await site.send({ path })).status).toBe(404);
  });

  it('may be opened from a file or another page, but not embedded in one', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' };
    const opened = await site.send({ headers: { ...headers, 'Sec-Fetch-Dest': 'document' } });
    expect(opened.status).toBe(200);
    expect(opened.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect((await site.send({ headers: { ...headers, 'Sec-Fetch-Dest': 'iframe' } })).status).toBe(403);
  });
});

describe('the article', () => {
  it('is read and changed with the token', async () => {
    expect(JSON.parse((await site.sendAsPage(read)).body)).toMatchObject({ article: SECRET, revision: 7 });
    expect(JSON.parse((await site.sendAsPage(write([note]))).body)).toMatchObject({ revision: 8 });
    expect(applied).toEqual([[note]]);
  });

  it.each<[string, Record<string, string>]>([
    ['no token', { Authorization: '' }],
    ['half a token', { Authorization: 'Bearer abc' }],
    ['the token by another scheme', { Authorization: 'Basic abc' }],
  ])('is not shown to someone with %s', async (_, headers) => {
    for (const sent of [read, write([note]), { path: '/api/events' }, { path: '/api/nothing' }]) {
      const { status, body } = await site.sendAsPage({ ...sent, headers });
      expect(status).toBe(401);
      expect(body).not.toContain(SECRET);
    }
    expect(applied).toHaveLength(1);
  });

  it.each<[string, Record<string, string>]>([
    ['a name that was rebound to this machine', { Host: 'evil.example' }],
    ['our name at another port', { Host: '127.0.0.1:1' }],
    ['another page', { Origin: 'https://evil.example' }],
    ['a page in a sandbox', { Origin: 'null' }],
    ['another site, though it hides its origin', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another port of this machine', { 'Sec-Fetch-Site': 'same-site' }],
  ])('is not shown to %s, even with the token', async (_, headers) => {
    for (const sent of [read, write([note])]) {
      const { status, body } = await site.sendAsPage({ ...sent, headers });
      expect(status).toBe(403);
      expect(body).not.toContain(SECRET);
    }
    expect(applied).toHaveLength(1);
  });

  it('lets no other origin read anything: it answers no preflight', async () => {
    const headers = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' };
    const answer = await site.send({ method: 'OPTIONS', path: '/api/changes', headers });
    expect(answer.status).toBe(403);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each<[number, Sent]>([
    [404, { path: '/api/nothing' }],
    [404, { path: '/api/__proto__' }],
    [405, { path: '/api/changes' }],
    [405, { method: 'POST', path: '/api/article' }],
    [405, { method: 'DELETE', path: '/' }],
    [415, { ...write([note]), headers: { 'Content-Type': 'text/plain' } }],
    [400, { ...write([]), body: '{"changes":' }],
    [400, { ...write([]), body: '{}' }],
    [400, write([{ kind: 'format disk' }])],
    [400, write([{ kind: 'time', id: '1', seconds: -5 }])],
    [400, write([{ kind: 'dismiss', id: '1', check: 'check/names', reason: ' ' }])],
    [400, write([{ kind: 'correct', correction: { id: 1 } }])],
  ])('answers %i to what it cannot do: %o', async (status, sent) => {
    const answer = await site.sendAsPage(sent);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toEqual({
      code: expect.stringMatching(/^web\//),
      message: expect.any(String),
      hint: null,
    });
    expect(applied).toHaveLength(1);
  });

  it('refuses more than 16 MiB without reading it', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(site.port, '127.0.0.1', () =>
        socket.write(
          [
            'POST /api/changes HTTP/1.1',
            `Host: 127.0.0.1:${site.port}`,
            `Authorization: Bearer ${site.token}`,
            'Content-Type: application/json',
            'Content-Length: 99999999',
            '\r\n',
          ].join('\r\n'),
        ),
      );
      socket.once('data', (bytes) => {
        socket.destroy();
        resolve(bytes.toString());
      });
    });
    expect(answer).toContain('413 Payload Too Large');
  });

  it('says what is wrong in the words of the program', async () => {
    fault = new InputError('a is damaged', { code: 'bilingual/damaged', hint: 'mend it' });
    const damaged = await site.sendAsPage(read);
    expect([damaged.status, JSON.parse(damaged.body)]).toEqual([
      409,
      { code: 'bilingual/damaged', message: 'a is damaged', hint: 'mend it' },
    ]);
    fault = new StorageError('the disk is full', { code: 'storage/disk-full', hint: 'free some space' });
    expect((await site.sendAsPage(read)).status).toBe(503);
    fault = new Error('oops');
    expect((await site.sendAsPage(read)).status).toBe(500);
    fault = undefined;
  });
});

it('sends on every answer what keeps other pages and caches away', async () => {
  for (const sent of [{ path: '/' }, read, { path: '/api/nothing' }]) {
    expect((await site.sendAsPage(sent)).headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
  }
});

it('listens on the loopback address only', async () => {
  const { networkInterfaces } = await import('node:os');
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  for (const { address } of own.filter(({ internal, family }) => !internal && family === 'IPv4')) {
    const refused = new Promise((resolve) => connect(site.port, address).on('error', resolve));
    expect(await refused).toMatchObject({ code: 'ECONNREFUSED' });
  }
});

it('says in its own words that a port is taken', async () => {
  const { startServer } = await import('../../src/web/server/start-server.js');
  await expect(startServer({ assets: new Map(), article, port: site.port })).rejects.toMatchObject({
    code: 'review/port-taken',
  });
});

describe('rules', () => {
  const decide = (decisions: unknown): Sent => ({
    method: 'POST',
    path: '/api/rules',
    body: JSON.stringify({ decisions }),
  });

  it('are listed and decided about with the token only', async () => {
    expect((await site.send({ path: '/api/rules' })).status).toBe(401);
    expect((await site.send(decide([]))).status).toBe(401);
    const listed = await site.sendAsPage({ path: '/api/rules' });
    expect(JSON.parse(listed.body)).toEqual({ article: SECRET, proposals: [], rules: [] });
    const decided = await site.sendAsPage(decide([{ find: 'a', replace: 'b', state: 'accepted' }]));
    expect(JSON.parse(decided.body)).toMatchObject({ changed: [] });
  });

  it('are not decided about in words that are not understood', async () => {
    const { status, body } = await site.sendAsPage(decide([{ find: 'a', replace: 'b', state: 'maybe' }]));
    expect([status, JSON.parse(body).code]).toEqual([400, 'web/not-understood']);
    expect((await site.sendAsPage({ method: 'PUT', path: '/api/rules' })).headers['allow']).toBe('GET, POST');
  });
});

it('tells a page of the present revision at once and of every later one, until it goes away', async () => {
  const listeners = new Set<(revision: number) => void>();
  const listen = (listener: (revision: number) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const other = await serve({ ...article, listen });
  const { response, read } = await openStream(other);
  expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
  expect(await read()).toBe('event: changed\ndata: {"revision":7}\n\n');
  for (const listener of listeners) listener(8);
  expect(await read()).toBe('event: changed\ndata: {"revision":8}\n\n');
  // A server that stops does not wait for the pages that are open.
  const closed = other.close();
  expect(await read()).toBeUndefined();
  await closed;
  expect(listeners.size).toBe(0);
});

async function openStream({ port, token }: { port: number; token: string }) {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await new Promise<IncomingMessage>((resolve) =>
    get({ host: '127.0.0.1', port, path: '/api/events', headers, agent: false }, resolve),
  );
  const events = response.setEncoding('utf8')[Symbol.asyncIterator]();
  return { response, read: async (): Promise<unknown> => (await events.next()).value };
}
