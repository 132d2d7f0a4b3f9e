import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Frees what nothing refers to any more, now. ONNX Runtime 1.14 frees a session only when its object is collected, and
 * V8, which sees a few bytes where there are hundreds of megabytes, is in no hurry.
 */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  // Native parts are freed on later turns of the event loop; the second time takes what only they referred to.
  for (const _ of ['objects', 'their native parts']) {
    if (typeof collect === 'function') collect();
    await setImmediate();
  }
}
