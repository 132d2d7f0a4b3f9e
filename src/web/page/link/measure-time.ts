import { countActiveMs } from '../state/activity.js';
import type { Store } from './store.js';

const TICK_MS = 1000;
/** A browser that is killed loses at most this much of the measured time. */
const REPORT_AFTER_MS = 15_000;

/** Tells the server for how many seconds each unit was open while somebody worked on it. */
export function measureTime(store: Store): void {
  let [ticked, touched, activeMs] = [performance.now(), performance.now(), 0];
  let id = store.state.current;
  const report = (): void => {
    const seconds = Math.round(activeMs / 1000);
    activeMs = 0;
    if (id !== null && seconds > 0) {
      store.dispatch({ type: 'change', changes: [{ kind: 'time', id, seconds }] });
    }
  };
  const tick = (): void => {
    const now = performance.now();
    if (!document.hidden) activeMs += countActiveMs({ from: ticked, to: now, touched });
    ticked = now;
  };
  const change = (): void => {
    if (store.state.current === id) return;
    tick();
    report();
    id = store.state.current;
  };
  for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input']) {
    addEventListener(type, () => (touched = performance.now()), { passive: true, capture: true });
  }
  setInterval(() => {
    tick();
    if (activeMs >= REPORT_AFTER_MS) report();
  }, TICK_MS);
  document.addEventListener('visibilitychange', tick);
  addEventListener('pagehide', report);
  store.subscribe(change);
}
