import { open, rm, stat } from 'node:fs/promises';
import { ModelError } from '../../domain/error.js';
import type { ModelFile } from '../../domain/model.js';
import {
  makeConnectionError,
  makeContentError,
  makeContinuationError,
  makeStatusError,
} from './fetch-errors.js';
import type { Fetch, FetchResponse } from './make-fetch.js';
import type { Hub } from './make-hub.js';

/** One file to be fetched. */
export interface FileFetch {
  readonly fetch: Fetch;
  readonly hub: Hub;
  readonly url: string;
  readonly file: ModelFile;
  readonly signal: AbortSignal;
  /** Bytes of this file that are there so far; falls when a server cannot resume. */
  readonly onBytes: (bytes: number) => void;
}

/** Bytes of an unfinished file that are there already. */
export async function measurePart(part: string): Promise<number> {
  return stat(part).then(
    (found) => found.size,
    () => 0,
  );
}

/**
 * Fetches what is missing of `part`, by HTTP Range (RFC 9110, 14) where a start is there.
 * Gives the byte at which it went on: 0 also where the server sent the whole again.
 */
export async function fetchRest(fetching: FileFetch, part: string): Promise<number> {
  const size = await measurePart(part);
  if (size === fetching.file.bytes) return size;
  const asked = size < fetching.file.bytes ? size : 0;
  const response = await ask(fetching, asked);
  try {
    const start = startOf(fetching, response);
    if (start !== 0 && start !== asked)
      throw makeContinuationError(`${fetching.url} sent another part than asked for`);
    await save(fetching, part, { chunks: receive(fetching, response), start });
    return start;
  } catch (error) {
    await response.body?.cancel().catch(() => undefined);
    if (error instanceof ModelError && error.code === 'model/wrong-continuation')
      await rm(part, { force: true });
    throw error;
  }
}

async function ask({ fetch, hub, url, signal }: FileFetch, start: number): Promise<FetchResponse> {
  const headers = {
    // A compressed answer could not be resumed.
    'accept-encoding': 'identity',
    ...(start > 0 && { range: `bytes=${start}-` }),
    ...(hub.token !== null && { authorization: `Bearer ${hub.token}` }),
  };
  return fetch(url, { headers, signal }).catch((error) => {
    throw makeConnectionError(error, url, signal);
  });
}

/** Where the bytes of the answer begin in the file. @throws {ModelError} when it is not an answer with that file. */
function startOf({ url, hub, file }: FileFetch, { status, headers }: FetchResponse): number {
  if (status === 416) throw makeContinuationError(`${url} cannot be gone on with`);
  if (status !== 200 && status !== 206) throw makeStatusError(status, url, hub);
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? [];
  const plain = headers.get('content-encoding') === null;
  const announced = status === 206 ? total : plain ? headers.get('content-length') : null;
  if (announced && Number(announced) !== file.bytes) {
    throw makeContentError(`${url} has ${announced} bytes and should have ${file.bytes}`, 'model/wrong-size');
  }
  return status === 206 ? Number(start) : 0;
}

async function* receive({ url, signal }: FileFetch, { body }: FetchResponse): AsyncGenerator<Uint8Array> {
  try {
    if (body !== null) yield* body;
  } catch (error) {
    throw makeConnectionError(error, url, signal);
  }
}

async function save(
  { url, file, onBytes, signal }: FileFetch,
  part: string,
  { chunks, start }: { readonly chunks: AsyncIterable<Uint8Array>; readonly start: number },
): Promise<void> {
  const handle = await open(part, start > 0 ? 'a' : 'w');
  let bytes = start;
  try {
    onBytes(bytes);
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > file.bytes)
        throw makeContentError(`${url} has more than ${file.bytes} bytes`, 'model/wrong-size');
      await handle.appendFile(chunk);
      onBytes(bytes);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (bytes < file.bytes) throw makeConnectionError(new Error(`it ended after ${bytes} bytes`), url, signal);
}
