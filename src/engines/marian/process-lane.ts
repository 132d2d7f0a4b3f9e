import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { InterruptedError } from '../../domain/error.js';
import type { SourceBatch } from './decode-batch.js';
import type { SafeResult } from './decode-safely.js';
import type { Lane } from './lanes.js';
import type { NetworkOptions } from './networks.js';

/** What `lane-process` is told: first which networks to open, then a batch at a time. */
export type LaneRequest =
  | { readonly kind: 'open'; readonly options: NetworkOptions }
  | { readonly kind: 'search'; readonly batch: Omit<SourceBatch, 'signal'> }
  | { readonly kind: 'stop' };

export type LaneAnswer = { readonly results: readonly SafeResult[] } | { readonly error: string };

const PROGRAM = fileURLToPath(new URL('./lane-process.js', import.meta.url));

/**
 * A lane in a process of its own, which starts with the first batch and keeps no other process from ending. Not in a
 * thread: the native module of onnxruntime-node 1.14 keeps one set of references for all threads of a process, and
 * a thread that ends damages the heap of the others.
 */
export function makeProcessLane(options: NetworkOptions): Lane {
  let child: ChildProcess | undefined;
  return {
    async search({ signal, ...batch }) {
      if (signal.aborted) throw new InterruptedError();
      child ??= start(options);
      try {
        return await ask(child, batch, signal);
      } catch (error) {
        // A process that failed in a way it could not tell of is no use any more.
        child?.kill();
        child = undefined;
        throw error;
      }
    },
    close: () => void child?.kill(),
  };
}

function start(options: NetworkOptions): ChildProcess {
  const child = fork(PROGRAM, {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.unref();
  child.send({ kind: 'open', options } satisfies LaneRequest);
  return child;
}

async function ask(
  child: ChildProcess,
  batch: Omit<SourceBatch, 'signal'>,
  signal: AbortSignal,
): Promise<SafeResult[]> {
  const settled = new AbortController();
  const stop = () => child.send({ kind: 'stop' } satisfies LaneRequest);
  signal.addEventListener('abort', stop, { once: true });
  child.channel?.ref();
  try {
    child.send({ kind: 'search', batch } satisfies LaneRequest);
    const answer = await Promise.race([receive(child, settled.signal), failAtExit(child, settled.signal)]);
    if (signal.aborted) throw new InterruptedError();
    if ('error' in answer) throw new Error(answer.error);
    return [...answer.results];
  } finally {
    settled.abort();
    child.channel?.unref();
    signal.removeEventListener('abort', stop);
  }
}

async function receive(child: ChildProcess, signal: AbortSignal): Promise<LaneAnswer> {
  const [answer] = await once(child, 'message', { signal });
  return answer;
}

async function failAtExit(child: ChildProcess, signal: AbortSignal): Promise<never> {
  const [code, name] = await once(child, 'exit', { signal });
  throw new Error(`the second process of the engine ended by itself (${name ?? code})`);
}
