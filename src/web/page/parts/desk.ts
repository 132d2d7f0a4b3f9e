import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dispatch } from '../link/store.js';
import type { CommandName } from '../state/keys.js';
import { EMPTY_STATE, type PageState } from '../state/page-state.js';

/** What every part of the page can see and do. */
interface Desk {
  readonly state: PageState;
  readonly dispatch: Dispatch;
  /** Does what the key of a command does. */
  readonly run: (command: CommandName, number?: number) => void;
}

const DeskContext = createContext<Desk>({ state: EMPTY_STATE, dispatch: () => {}, run: () => {} });

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  return useContext(DeskContext);
}
