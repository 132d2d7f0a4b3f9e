import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Refusal, refuseRequest } from './answer.js';

export interface Door {
  readonly port: number;
  readonly token: string;
}

/**
 * Why a request may not come in at all, undefined where it may. Who can reach the port is not yet trusted: every program
 * and every web page on this machine can.
 */
export function judgeRequest(request: IncomingMessage, { port }: Door): Refusal | undefined {
  const { host = '', origin } = request.headers;
  // A foreign name that resolves to this machine carries itself as the host (DNS rebinding).
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return refuseRequest(403, 'host', 'this server answers for 127.0.0.1 and localhost only');
  if (origin !== undefined && origin !== `http://${host}`)
    return refuseRequest(403, 'origin', 'this server answers its own page only');
  return isFromElsewhere(request)
    ? refuseRequest(403, 'site', 'this server answers its own page only')
    : undefined;
}

/** Opening the page from a file or a link is no danger: it holds no article and can be in no frame. */
function isFromElsewhere({ headers, url }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return url !== '/' || headers['sec-fetch-mode'] !== 'navigate' || headers['sec-fetch-dest'] !== 'document';
}

/** Whether the request carries the token. Takes as long for a wrong one as for a nearly right one. */
export function hasToken({ headers }: IncomingMessage, { token }: Door): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(headers.authorization ?? ''), hash(`Bearer ${token}`));
}
