import type { ArticleView, ChangesAnswer } from '../../protocol.js';
import type { Store } from './store.js';

const PAUSE_MS = 1000;

/** Where the article is read, and where revisions of it are told. */
export interface ArticleSource {
  readArticle(): Promise<ArticleView>;
  /** Ends, or throws, when the connection does. */
  listen(hear: (revision: number) => void): Promise<void>;
}

/**
 * Keeps the page as the bilingual file is, whoever changes it. Changes that this page made come back as answers; only
 * where a revision is none of its own the article is read again.
 */
export class Follower {
  /** Revisions that this page's own changes made. */
  readonly #own = new Set<number>();
  #loaded = -1;
  #heard = new Set<number>();
  #isReading = false;

  constructor(
    private readonly store: Store,
    private readonly server: ArticleSource,
  ) {}

  /** @throws when the article cannot be read. */
  async read(): Promise<void> {
    const view = await this.server.readArticle();
    this.#loaded = Math.max(this.#loaded, view.revision);
    this.store.dispatch({ type: 'loaded', view });
  }

  /** Listens for as long as the page is open. */
  async follow(): Promise<void> {
    for (;;) {
      await this.server.listen((revision) => this.#hear(revision)).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  /** Takes note of an answer to this page's own changes; null, or a conflict, is a reason to look. */
  readonly note = (answer: ChangesAnswer | null): void => {
    const isDisputed = answer === null || answer.outcomes.some(({ conflict }) => conflict !== null);
    if (answer !== null) this.#own.add(answer.revision);
    if (isDisputed) this.#heard.add(Number.POSITIVE_INFINITY);
    queueMicrotask(() => void this.#catchUp());
  };

  #hear(revision: number): void {
    this.#heard.add(revision);
    void this.#catchUp();
  }

  /** While changes are under way their revision is not known yet: their answer calls this again. */
  async #catchUp(): Promise<void> {
    if (this.#isReading || this.store.state.sent !== null) return;
    const isNews = [...this.#heard].some((revision) => revision > this.#loaded && !this.#own.has(revision));
    this.#heard.clear();
    if (!isNews) return;
    this.#isReading = true;
    await this.read().catch(() => undefined);
    this.#isReading = false;
    if (this.#heard.size > 0) await this.#catchUp();
  }
}
