import type { Action } from '../state/actions.js';
import { EMPTY_STATE, type PageState } from '../state/page-state.js';
import { reduce } from '../state/reduce.js';

export type Dispatch = (action: Action) => void;

/** The state of the page, and who wants to know when it changes. */
export class Store {
  #state = EMPTY_STATE;
  readonly #listeners = new Set<() => void>();

  get state(): PageState {
    return this.#state;
  }

  readonly dispatch: Dispatch = (action) => {
    this.#state = reduce(this.#state, action);
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
