import type { PageEvent } from '../state/page-event.js';
import { EMPTY_STATE, type PageState } from '../state/page-state.js';
import { reduce } from '../state/reduce.js';

export type Dispatch = (event: PageEvent) => void;

/** The state of the page, and who wants to know when it changes. */
export class Store {
  #state = EMPTY_STATE;
  readonly #listeners = new Set<() => void>();

  get state(): PageState {
    return this.#state;
  }

  readonly dispatch: Dispatch = (event) => {
    this.#state = reduce(this.#state, event);
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
