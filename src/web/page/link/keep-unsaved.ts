import { holdsWork } from '../state/outbox.js';
import type { PageState, Unsaved } from '../state/page-state.js';
import type { Store } from './store.js';

/** `Unsaved` as JSON can hold it. */
type Kept = {
  readonly [Key in keyof Unsaved]: Unsaved[Key] extends ReadonlyMap<string, infer Value>
    ? readonly (readonly [string, Value])[]
    : Unsaved[Key];
};

/**
 * Keeps unsaved words in the browser's storage, a place for each tab, and takes up those of tabs that are gone: loaded
 * again, closed, or left over from a server that was killed. A lock of the browser tells which tabs live.
 */
export async function keepUnsaved(store: Store): Promise<void> {
  const prefix = `tweeluik/${store.state.article}/`;
  const mine = prefix + crypto.randomUUID();
  void navigator.locks.request(mine, () => new Promise(() => undefined));
  store.subscribe(() => write(mine, store.state));
  const others = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && key !== mine);
  for (const key of others) await takeUp(store, key);
}

/** The words are stored in this tab's place before they leave the other. */
function takeUp(store: Store, key: string): Promise<void> {
  return navigator.locks.request(key, { ifAvailable: true }, (lock) => {
    const text = localStorage.getItem(key);
    if (lock === null || text === null) return;
    store.dispatch({ type: 'restored', unsaved: parseUnsaved(text) });
    localStorage.removeItem(key);
  });
}

function write(key: string, state: PageState): void {
  if (isUnsaved(state)) localStorage.setItem(key, printUnsaved(state));
  else localStorage.removeItem(key);
}

function isUnsaved({ typed, units, sent, waiting, notDone }: PageState): boolean {
  const isTyped = [...typed].some(([id, text]) => text !== units.get(id)?.target);
  return isTyped || notDone.some(({ text }) => text !== '') || holdsWork(sent, waiting);
}

function printUnsaved({ typed, bases, conflicts, waiting, sent, notDone }: Unsaved): string {
  const kept: Kept = {
    typed: [...typed],
    bases: [...bases],
    conflicts: [...conflicts],
    waiting,
    sent,
    notDone,
  };
  return JSON.stringify(kept);
}

function parseUnsaved(text: string): Unsaved {
  const kept: Kept = JSON.parse(text);
  return {
    ...kept,
    typed: new Map(kept.typed),
    bases: new Map(kept.bases),
    conflicts: new Map(kept.conflicts),
  };
}
