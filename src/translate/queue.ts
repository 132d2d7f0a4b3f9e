import PQueue from 'p-queue';

/**
 * Runs the tasks one after the other, in order: one engine uses all cores.
 * The first error or the abort of `signal` ends it: tasks that have not begun never begin, the running one
 * comes to its own end, and only then the promise rejects.
 */
export async function runInQueue(
  tasks: readonly (() => Promise<void>)[],
  signal: AbortSignal,
): Promise<void> {
  const failures: unknown[] = [];
  const guard = (task: () => Promise<void>) => async () => {
    if (failures.length > 0 || signal.aborted) return;
    // The queue's own `signal` option would put a listener per task on one signal, and Node.js warns of a leak.
    await task().catch((error: unknown) => failures.push(error));
  };
  await new PQueue({ concurrency: 1 }).addAll(tasks.map(guard));
  signal.throwIfAborted();
  if (failures.length > 0) throw failures[0];
}
