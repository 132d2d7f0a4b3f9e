import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { InterruptedError } from '../../domain/error.js';
import type { SourceBatch } from './decode-batch.js';
import type { SafeResult } from './decode-safely.js';
import type { Lane } from './lane.js';
import type { NetworkOptions } from './networks.js';
// A worker cannot load the native module of ONNX Runtime unless the main thread has done so before.
import './onnx-runtime.js';

/** What `lane-thread` is asked; null stops the search that is running. */
export type LaneRequest = Omit<SourceBatch, 'signal'> | null;

export type LaneAnswer = { readonly results: readonly SafeResult[] } | { readonly error: string };

/** A lane in a thread of its own, which starts with the first batch and keeps no process from ending. */
export function makeWorkerLane(options: NetworkOptions): Lane {
  let worker: Worker | undefined;
  return {
    async search({ signal, ...batch }) {
      if (signal.aborted) throw new InterruptedError();
      worker ??= new Worker(new URL('./lane-thread.js', import.meta.url), { workerData: options });
      try {
        return await ask(worker, batch, signal);
      } catch (error) {
        // A thread that failed in a way it could not tell of is no use any more.
        void worker?.terminate();
        worker = undefined;
        throw error;
      }
    },
    close: () => void worker?.terminate(),
  };
}

async function ask(worker: Worker, batch: LaneRequest, signal: AbortSignal): Promise<SafeResult[]> {
  const stop = () => worker.postMessage(null satisfies LaneRequest);
  signal.addEventListener('abort', stop, { once: true });
  worker.ref();
  try {
    worker.postMessage(batch);
    const [answer]: LaneAnswer[] = await once(worker, 'message');
    if (signal.aborted) throw new InterruptedError();
    if (answer === undefined || 'error' in answer) throw new Error(answer?.error);
    return [...answer.results];
  } finally {
    worker.unref();
    signal.removeEventListener('abort', stop);
  }
}
