import { InterruptedError, ModelError, messageOf, systemCodeOf } from '../../domain/error.js';
import type { Hub } from './make-hub.js';

/** Answers that ask to try again: timeout, too early, too many requests, and every passing trouble of a server. */
const BUSY = new Set([408, 425, 429, 500, 502, 503, 504]);

/** The host was never reached. */
const UNREACHABLE = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const NETWORK_HINT =
  'check the network and run the same command again: what was fetched is kept; ' +
  'HTTPS_PROXY can name a proxy, HF_ENDPOINT or TWEELUIK_MIRROR another server';

const PASSING = new Set(['model/connection-lost', 'model/hub-busy', 'model/wrong-continuation']);

/**
 * Whether the next try may go better. A host that was never reached is not tried again, which would only put the
 * fallback off; one that was reached a moment ago is.
 */
export function isWorthRetrying(error: unknown, reached: boolean): boolean {
  if (!(error instanceof ModelError)) return false;
  return PASSING.has(error.code) || (reached && error.code === 'model/unreachable');
}

/** What went wrong between asking for `url` and the end of the answer. */
export function makeConnectionError(error: unknown, url: string, signal: AbortSignal): Error {
  if (signal.aborted) return new InterruptedError('stopped while fetching a model');
  const root = rootErrorOf(error);
  const reason = systemCodeOf(root) ?? messageOf(root);
  if (UNREACHABLE.has(reason)) {
    const message = `the network could not be reached (${new URL(url).host}: ${reason})`;
    return new ModelError(message, { code: 'model/unreachable', hint: NETWORK_HINT, cause: error });
  }
  const message = `the connection was lost while fetching ${url} (${reason})`;
  return new ModelError(message, { code: 'model/connection-lost', hint: NETWORK_HINT, cause: error });
}

/** The server answered, but not with the file. */
export function makeStatusError(status: number, url: string, hub: Hub): ModelError {
  const { code, hint } = explainStatus(status, hub);
  return new ModelError(`${url} answered ${status}`, { code, hint });
}

function explainStatus(status: number, { endpoint, token, tokenVariable }: Hub) {
  if (BUSY.has(status)) return { code: 'model/hub-busy', hint: NETWORK_HINT };
  if (status !== 401 && status !== 403) {
    const hint = `${endpoint} does not have that file; HF_ENDPOINT or TWEELUIK_MIRROR can name another server`;
    return { code: 'model/not-on-hub', hint };
  }
  const hint =
    token === null
      ? `set ${tokenVariable} to a token that may read it`
      : `the token in ${tokenVariable} was refused; set it to one that may read it, or unset it`;
  return { code: 'model/not-allowed', hint };
}

/** The start that was kept does not go with what the server has: it is dropped, and the next try begins anew. */
export function makeContinuationError(message: string): ModelError {
  return new ModelError(message, { code: 'model/wrong-continuation', hint: NETWORK_HINT });
}

/** What came is not the file that was asked for. */
export function makeContentError(
  message: string,
  code: 'model/wrong-size' | 'model/wrong-content',
): ModelError {
  const hint =
    'nothing of it was kept. Something on the way changes files: a login page, or a server that is not what it ' +
    'says; HF_ENDPOINT or TWEELUIK_MIRROR can name another';
  return new ModelError(message, { code, hint });
}

/** `fetch` wraps the system's error, and that may be several, one per address tried. */
function rootErrorOf(error: unknown): unknown {
  const inner =
    error instanceof AggregateError ? error.errors[0] : error instanceof Error ? error.cause : undefined;
  return inner === undefined ? error : rootErrorOf(inner);
}
