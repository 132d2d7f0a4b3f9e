/** Someone who touches nothing for this long reads something else. */
const IDLE_AFTER_MS = 30_000;

/**
 * How much of the time from `from` to `to` a reviewer was active, in milliseconds: what lies more than 30 seconds after
 * the last touch of a key, the mouse or the screen does not count.
 */
export function countActiveMs({ from, to, touched }: { from: number; to: number; touched: number }): number {
  return Math.max(0, Math.min(to, touched + IDLE_AFTER_MS) - from);
}
