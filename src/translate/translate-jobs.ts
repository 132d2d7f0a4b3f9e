import type { Engine, EngineResult } from '../domain/engine.js';
import { InterruptedError, ModelError, messageOf } from '../domain/error.js';
import { runInQueue } from './queue.js';

/** One segment for the engine, in parts when it is too long to be said in one go. */
interface Job {
  readonly id: string;
  readonly parts: readonly string[];
}

/** What the engine said for each part of a job, in order. */
export interface JobResult {
  readonly id: string;
  readonly parts: readonly EngineResult[];
}

interface TranslateOptions {
  readonly signal: AbortSignal;
  /** Called with the jobs that became complete, after each batch. Awaited, and never called before it is done. */
  readonly onComplete: (results: readonly JobResult[]) => Promise<void>;
}

/**
 * Translates all parts of all jobs in batches of similar length.
 * @throws {InterruptedError} when `signal` is aborted; what was complete has been handed to `onComplete`.
 */
export async function translateJobs(
  jobs: readonly Job[],
  engine: Engine,
  options: TranslateOptions,
): Promise<void> {
  const parts = jobs.flatMap((job) => job.parts.map((source) => ({ job, source })));
  const results: (EngineResult | undefined)[] = parts.map(() => undefined);
  const collector = makeCollector(jobs, results);
  const batches = await planBatches(
    parts.map(({ source }) => source),
    engine,
  );
  let handed: Promise<void> = Promise.resolve();
  const tasks = batches.map((batch) => async () => {
    const sources = batch.map((index) => parts[index]?.source ?? '');
    const answers = await translateBatch(engine, sources, options.signal);
    batch.forEach((index, row) => {
      results[index] = answers[row];
    });
    const complete = collector(batch);
    handed = handed.then(() => options.onComplete(complete));
    await handed;
  });
  await runInQueue(tasks, { concurrency: engine.concurrency ?? 1, signal: options.signal });
}

/** Of an engine that does not say how large a batch may be: enough that waiting for each costs little. */
const USUAL_BATCH = 16;

async function planBatches(sources: readonly string[], { batchLimit }: Engine): Promise<number[][]> {
  const sizes = (await batchLimit?.measure(sources)) ?? sources.map(() => 1);
  return formBatches(sizes, batchLimit?.size ?? USUAL_BATCH);
}

/** Tells which jobs became complete with the parts of a batch. */
function makeCollector(jobs: readonly Job[], results: readonly (EngineResult | undefined)[]) {
  let first = 0;
  const spans = jobs.map((job) => {
    const span = { job, start: first, end: first + job.parts.length };
    first = span.end;
    return span;
  });
  const spanOfPart = spans.flatMap((span) => span.job.parts.map(() => span));
  return (batch: readonly number[]): JobResult[] => {
    const touched = new Set(batch.flatMap((index) => spanOfPart[index] ?? []));
    return [...touched].flatMap(({ job, start, end }) => {
      const parts = results.slice(start, end).filter((result) => result !== undefined);
      return parts.length === job.parts.length ? [{ id: job.id, parts }] : [];
    });
  };
}

/** Translates one batch. When the engine throws, each source is tried alone, so that a bad one spares its neighbours. */
async function translateBatch(
  engine: Engine,
  sources: readonly string[],
  signal: AbortSignal,
): Promise<readonly EngineResult[]> {
  try {
    return await engine.translate(sources, signal);
  } catch (error) {
    if (error instanceof InterruptedError || signal.aborted) throw error;
    if (sources.length === 1) return [{ ok: false, error: asModelError(error) }];
    const alone: EngineResult[] = [];
    for (const source of sources) alone.push(...(await translateBatch(engine, [source], signal)));
    return alone;
  }
}

function asModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  return new ModelError(`the engine failed: ${messageOf(error)}`, {
    code: 'engine/failed',
    hint: 'run the same command again; `tweeluik models verify` tells whether the model is damaged',
    cause: error,
  });
}

/**
 * Groups indices of sources into batches of similar size. A batch costs its sources times its largest, because shorter
 * ones take the time and the room of the longest; none costs more than `limit`, but for a single larger source.
 * Largest first: the most memory is needed at once, and the progress bar speeds up rather than slows down.
 */
export function formBatches(sizes: readonly number[], limit: number): number[][] {
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const batches: number[][] = [];
  let largest = 0;
  for (const index of order) {
    const batch = batches.at(-1);
    if (batch !== undefined && (batch.length + 1) * largest <= limit) {
      batch.push(index);
    } else {
      batches.push([index]);
      largest = sizes[index] ?? 0;
    }
  }
  return batches;
}
