import type { Environment } from './choose-folders.js';

interface FetchRequest {
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
}

export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<void> }) | null;
}

/** An HTTP GET. Follows redirects, and then sends no `authorization` to another host (Fetch standard, 4.4). */
export type Fetch = (url: string, request: FetchRequest) => Promise<FetchResponse>;

/** A stalled connection is as bad as a lost one: it is given up and resumed. */
const TIMEOUTS = { connect: { timeout: 10_000 }, headersTimeout: 30_000, bodyTimeout: 30_000 };

/**
 * The network, through the proxy that the environment names. Undici rather than Node's own `fetch` because that one
 * ignores `HTTPS_PROXY` on Node.js 20; loaded on first use, as most runs never touch the network.
 */
export function makeFetch(env: Environment): Fetch {
  let network: Promise<Fetch> | undefined;
  return async (url, request) => {
    network ??= openNetwork(env);
    return (await network)(url, request);
  };
}

async function openNetwork(env: Environment): Promise<Fetch> {
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  // An empty text keeps undici from looking into the environment of the process by itself.
  const read = (name: string) => env[name.toLowerCase()] ?? env[name] ?? '';
  const dispatcher = new EnvHttpProxyAgent({
    ...TIMEOUTS,
    httpProxy: read('HTTP_PROXY'),
    httpsProxy: read('HTTPS_PROXY'),
    noProxy: read('NO_PROXY'),
  });
  return (url, request) => fetch(url, { ...request, dispatcher });
}
