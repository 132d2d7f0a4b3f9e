import { request } from 'node:http';
import type { ShownArticle } from '../../src/web/server/shown-article.js';
import { startServer } from '../../src/web/server/start-server.js';

const ASSETS = new Map([
  ['/', { type: 'text/html; charset=utf-8', bytes: Buffer.from('<!DOCTYPE html><title>page</title>') }],
  ['/page.js', { type: 'text/javascript; charset=utf-8', bytes: Buffer.from('start()') }],
]);

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

/** A server of an article, and what a program on this machine can send to it. */
export async function serve(article: ShownArticle) {
  const server = await startServer({ assets: ASSETS, article, port: 0 });
  const { port, hash } = new URL(server.address);
  const token = hash.slice(1);
  const send = (sent: Sent) => sendTo(Number(port), sent);
  return {
    ...server,
    port: Number(port),
    token,
    send,
    /** As the page does. */
    sendAsPage: (sent: Sent) =>
      send({
        ...sent,
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          Origin: `http://127.0.0.1:${port}`,
          'Sec-Fetch-Site': 'same-origin',
          ...sent.headers,
        },
      }),
  };
}

function sendTo(
  port: number,
  { method = 'GET', path = '/', headers = {}, body = '' }: Sent,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers, agent: false };
    const sent = request(options, (response) => {
      let received = '';
      response.setEncoding('utf8').on('data', (text) => {
        received += text;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: received }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
