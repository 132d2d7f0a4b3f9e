/** Does something once nothing has happened for a while. */
export class QuietTimer {
  readonly #quietMs: number;
  readonly #action: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** @param action must not throw: nobody would be there to catch it. */
  constructor(quietMs: number, action: () => Promise<void>) {
    this.#quietMs = quietMs;
    this.#action = action;
  }

  /** Something happened. */
  start(): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), this.#quietMs).unref();
  }

  /** Does what is still to be done, now, and nothing later. */
  async finish(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer !== undefined) await this.#run();
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#action();
  }
}
