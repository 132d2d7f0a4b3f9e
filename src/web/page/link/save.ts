import type { ChangesAnswer } from '../../protocol.js';
import { listLastChanges } from '../state/outbox.js';
import { RefusedError, type Server } from './server.js';
import type { Store } from './store.js';

const PAUSES_MS = [500, 1000, 2000, 4000];

/**
 * Sends what the reviewer did, one request at a time, until the server has it. `onAnswer` hears each answer, or null
 * when something was refused and the page must ask how things stand.
 */
export function startSaving(store: Store, server: Server, onAnswer: (answer: ChangesAnswer | null) => void) {
  let isBusy = false;
  const send = async (): Promise<void> => {
    for (let failures = 0; store.state.sent !== null; store.dispatch({ type: 'send' })) {
      const isSent = await sendNext(store, server, onAnswer);
      failures = isSent ? 0 : failures + 1;
      if (!isSent) await pause(failures);
    }
  };
  store.subscribe(() => {
    if (isBusy || store.state.waiting.length === 0) return;
    isBusy = true;
    store.dispatch({ type: 'send' });
    void send().finally(() => {
      isBusy = false;
    });
  });
  addEventListener('pagehide', () => {
    if (store.state.current !== null) store.dispatch({ type: 'commit', id: store.state.current });
    const changes = listLastChanges(store.state);
    if (changes.length > 0) void server.sendChanges(changes).catch(() => undefined);
  });
}

/** Whether there was an answer, of any kind. */
async function sendNext(
  { state, dispatch }: Store,
  server: Server,
  onAnswer: (answer: ChangesAnswer | null) => void,
): Promise<boolean> {
  try {
    const answer = await server.sendChanges(state.sent?.changes ?? []);
    onAnswer(answer);
    dispatch({ type: 'answered', answer });
    return true;
  } catch (error) {
    if (!(error instanceof RefusedError)) {
      dispatch({ type: 'failed', message: describeTrouble(error) });
      return false;
    }
    dispatch({ type: 'refused', failure: error.failure });
    onAnswer(null);
    return true;
  }
}

/** A `fetch` that reaches nobody throws a TypeError whose words differ from browser to browser. */
function describeTrouble(error: unknown): string {
  return error instanceof Error && !(error instanceof TypeError)
    ? error.message
    : 'the program does not answer';
}

/** Until it is time to try again, or the network is said to be back. */
function pause(failures: number): Promise<void> {
  const pauseMs = PAUSES_MS[Math.min(failures, PAUSES_MS.length) - 1] ?? 0;
  return new Promise((resolve) => {
    setTimeout(resolve, pauseMs);
    addEventListener('online', () => resolve(), { once: true });
  });
}
