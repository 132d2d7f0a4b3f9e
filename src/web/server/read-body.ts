import type { IncomingMessage } from 'node:http';
import { type Refusal, refuseRequest } from './answer.js';

/** Every segment of a long article, rewritten at once, is a third of this. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

const TOO_LARGE = refuseRequest(413, 'too-large', `a request is at most ${MAX_BODY_BYTES} bytes`);

/** The JSON that came with a request, undefined where it is none, or why it is not read. */
export async function readBody(request: IncomingMessage): Promise<{ json: unknown } | Refusal> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json')
    return refuseRequest(415, 'content-type', 'changes come as application/json');
  if (Number(request.headers['content-length']) > MAX_BODY_BYTES) return TOO_LARGE;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return TOO_LARGE;
    chunks.push(chunk);
  }
  return { json: parseJson(Buffer.concat(chunks).toString('utf8')) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
