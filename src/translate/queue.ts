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
  const queue = new PQueue({ concurrency: 1 });
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const runs = tasks.map(async (task) => {
    await queue.add(task, { signal: either }).catch((error: unknown) => failed.abort(error));
  });
  await Promise.all(runs);
  signal.throwIfAborted();
  failed.signal.throwIfAborted();
}
