import type {
  ArticleView,
  Change,
  ChangedEvent,
  ChangesAnswer,
  Failure,
  RuleDecision,
  RulesAnswer,
  RulesView,
} from '../../protocol.js';

/** The server answered that it will not do this. */
export class RefusedError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/** Bodies up to this many characters may outlive the page (browsers allow 64 KiB). */
const MAX_KEEPALIVE = 15_000;
/** What the page itself did wrong: to send the same again would not help. */
const REFUSED = [400, 413, 415];
const STARTED_ANEW = 'the program was started anew: open the address that it names, and this page will go on';

/** The page's way to its server. Every request carries the token. */
export class Server {
  #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  /** Tells other tabs of this browser the token that works, and hears it from them: a server that starts anew has another. */
  shareToken(): void {
    const channel = new BroadcastChannel('tweeluik-token');
    channel.addEventListener('message', ({ data }) => {
      this.#token = String(data);
    });
    channel.postMessage(this.#token);
  }

  async readArticle(): Promise<ArticleView> {
    return readJson<ArticleView>(await this.#fetch('api/article'));
  }

  /** @throws {RefusedError} when sending the same again would not help. */
  async sendChanges(changes: readonly Change[]): Promise<ChangesAnswer> {
    const body = JSON.stringify({ changes });
    const init = { method: 'POST', body, keepalive: body.length <= MAX_KEEPALIVE };
    return readJson<ChangesAnswer>(await this.#fetch('api/changes', init));
  }

  async listRules(): Promise<RulesView> {
    return readJson<RulesView>(await this.#fetch('api/rules'));
  }

  async decideRules(decisions: readonly RuleDecision[]): Promise<RulesAnswer> {
    const init = { method: 'POST', body: JSON.stringify({ decisions }) };
    return readJson<RulesAnswer>(await this.#fetch('api/rules', init));
  }

  /** Calls `onRevision` until the connection ends. */
  async listen(onRevision: (revision: number) => void): Promise<void> {
    const { body } = await this.#fetch('api/events');
    if (body === null) return;
    let rest = '';
    for await (const text of body.pipeThrough(new TextDecoderStream())) {
      const events = (rest + text).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) readRevisions(event).forEach(onRevision);
    }
  }

  async #fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' };
    const response = await fetch(path, { ...init, headers, cache: 'no-store' });
    if (response.ok) return response;
    if (response.status === 401) throw new Error(STARTED_ANEW);
    const failure = await readJson<Failure>(response);
    if (REFUSED.includes(response.status)) throw new RefusedError(failure);
    throw new Error([failure.message, failure.hint].filter(Boolean).join('; '));
  }
}

async function readJson<Body>(response: Response): Promise<Body> {
  const body: Body = await response.json();
  return body;
}

function readRevisions(event: string): number[] {
  const data = event.split('\n').filter((line) => line.startsWith('data:'));
  return data.map((line) => (JSON.parse(line.slice('data:'.length)) as ChangedEvent).revision);
}
