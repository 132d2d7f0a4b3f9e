import PQueue from 'p-queue';

interface QueueOptions {
  /** Tasks that may run at once. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
}

/**
 * Begins the tasks in order. The first error or the abort of `signal` ends it: tasks that have not begun never begin,
 * the running ones come to their own end, and only then the promise rejects.
 */
export async function runInQueue(
  tasks: readonly (() => Promise<void>)[],
  { concurrency, signal }: QueueOptions,
): Promise<void> {
  const failures: unknown[] = [];
  const guard = (task: () => Promise<void>) => async () => {
    if (failures.length > 0 || signal.aborted) return;
    // The queue's own `signal` option would put a listener per task on one signal, and Node.js warns of a leak.
    await task().catch((error: unknown) => failures.push(error));
  };
  await new PQueue({ concurrency }).addAll(tasks.map(guard));
  signal.throwIfAborted();
  if (failures.length > 0) throw failures[0];
}
