import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { systemCodeOf, UsageError } from '../../domain/error.js';
import { answerRequest } from './answer-request.js';
import type { Assets } from './read-assets.js';
import type { ShownArticle } from './shown-article.js';

const LOOPBACK = '127.0.0.1';
const TOKEN_BYTES = 32;
/** For answers that are under way when the server is stopped. */
const PATIENCE_MS = 5000;

export interface ServerOptions {
  readonly assets: Assets;
  readonly article: ShownArticle;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface RunningServer {
  /** Of the page, with the token as its fragment, which browsers keep to themselves. */
  readonly address: string;
  /** Answers what was asked, and nothing more. */
  close(): Promise<void>;
}

/** Serves the review page to this machine. @throws {UsageError} `review/port-taken` */
export async function startServer({ assets, article, port: wanted }: ServerOptions): Promise<RunningServer> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const server = createServer();
  const closing = new AbortController();
  const port = await listen(server, wanted);
  server.on('request', (request, response) => {
    void answerRequest(request, response, { assets, article, port, token, closing: closing.signal });
  });
  return {
    address: `http://${LOOPBACK}:${port}/#${token}`,
    close: () => {
      closing.abort();
      return close(server);
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(makeListenError(error, port)));
    server.listen(port, LOOPBACK, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function makeListenError(error: Error, port: number): Error {
  const code = systemCodeOf(error);
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  return new UsageError(
    `port ${port} of this machine is ${code === 'EACCES' ? 'not for everyone' : 'taken'}`,
    {
      code: 'review/port-taken',
      hint: 'leave --port out, or give another one',
    },
  );
}

/** A change that is being stored is answered first. */
async function close(server: Server): Promise<void> {
  const ended = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await ended;
  clearTimeout(impatience);
}
