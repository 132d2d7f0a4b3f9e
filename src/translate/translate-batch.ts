import type { Engine, EngineResult } from '../domain/engine.js';
import { InterruptedError, ModelError, messageOf } from '../domain/error.js';

/** Translates one batch. When the engine throws, each source is tried alone, so that a bad one spares its neighbours. */
export async function translateBatch(
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
