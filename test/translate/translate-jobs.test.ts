import { describe, expect, it } from 'vitest';
import type { Engine, EngineResult } from '../../src/domain/engine.js';
import { InterruptedError } from '../../src/domain/error.js';
import { type JobResult, translateJobs } from '../../src/translate/translate-jobs.js';

/** An engine that answers each source with itself in capitals, through `translate`. */
function makeEngine(translate?: Engine['translate']): Engine {
  return {
    signature: { model: 'm', revision: '1', filesHash: 'h', decoding: {} },
    batchLimit: { measure: async (sources) => sources.map((source) => source.length), size: 12 },
    translate: translate ?? (async (sources) => sources.map(shout)),
    close: async () => {},
  };
}

function shout(source: string): EngineResult {
  return { ok: true, hypothesis: { text: source.toUpperCase(), alternatives: [], findings: [] } };
}

async function collect(
  parts: readonly (readonly string[])[],
  engine: Engine,
  signal = new AbortController().signal,
) {
  const results: JobResult[] = [];
  const jobs = parts.map((each, index) => ({ id: String(index), parts: each }));
  const onComplete = async (batch: readonly JobResult[]) => {
    results.push(...batch);
  };
  const error = await translateJobs(jobs, engine, { signal, onComplete }).catch((reason: unknown) => reason);
  const said = results.map(({ id, parts: answers }) => [
    id,
    answers.map((a) => (a.ok ? a.hypothesis.text : a.error.code)),
  ]);
  return { error, said: Object.fromEntries(said) as Record<string, string[]> };
}

describe('jobs', () => {
  it('come back complete, each with its parts in order, whatever batches they fell into', async () => {
    const { said } = await collect([['aa'], ['bbbbbbbb', 'c', 'dddd'], ['e']], makeEngine());
    expect(said).toEqual({ 0: ['AA'], 1: ['BBBBBBBB', 'C', 'DDDD'], 2: ['E'] });
  });

  it('are each handed over once', async () => {
    let handed = 0;
    const jobs = [{ id: 'x', parts: ['aaaaaaaaaaaa', 'b', 'b'] }];
    const onComplete = async (results: readonly JobResult[]) => {
      handed += results.length;
    };
    await translateJobs(jobs, makeEngine(), { signal: new AbortController().signal, onComplete });
    expect(handed).toBe(1);
  });

  it('that break the engine fail alone', async () => {
    const engine = makeEngine(async (sources) => {
      if (sources.includes('bad')) throw new Error('out of memory');
      return sources.map(shout);
    });
    const { said, error } = await collect([['one'], ['bad'], ['two']], engine);
    expect(said).toEqual({ 0: ['ONE'], 1: ['engine/failed'], 2: ['TWO'] });
    expect(error).toBeUndefined();
  });

  it('stop at an abort: what was complete has been handed over, the rest is never begun', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const engine = makeEngine(async (sources, signal) => {
      if (signal.aborted) throw new InterruptedError();
      asked.push(...sources);
      stop.abort(new InterruptedError());
      return sources.map(shout);
    });
    const { said, error } = await collect([['aaaaaaaaaaaa'], ['b'], ['c']], engine, stop.signal);
    expect(error).toBeInstanceOf(InterruptedError);
    expect(said).toEqual({ 0: ['AAAAAAAAAAAA'] });
    expect(asked).toEqual(['aaaaaaaaaaaa']);
  });

  it('go to an engine that takes several batches at once together, and are handed over one after the other', async () => {
    const counts = { atOnce: 0, most: 0, saving: 0, handed: 0 };
    const pause = () => new Promise(setImmediate);
    const engine = makeEngine(async (sources) => {
      counts.most = Math.max(counts.most, ++counts.atOnce);
      await pause();
      counts.atOnce -= 1;
      return sources.map(shout);
    });
    const jobs = ['aaaaaaaaaaaa', 'bbbbbbbbbbb', 'cccccccccc', 'ddddddddd'].map((id) => ({
      id,
      parts: [id],
    }));
    const onComplete = async (results: readonly JobResult[]) => {
      expect(++counts.saving).toBe(1);
      await pause();
      await pause();
      counts.saving -= 1;
      counts.handed += results.length;
    };
    const { signal } = new AbortController();
    await translateJobs(jobs, { ...engine, concurrency: 2 }, { signal, onComplete });
    expect(counts).toMatchObject({ most: 2, handed: 4 });
  });

  it('end when results cannot be saved', async () => {
    const failing = translateJobs([{ id: 'a', parts: ['a'] }], makeEngine(), {
      signal: new AbortController().signal,
      onComplete: async () => {
        throw new Error('disk full');
      },
    });
    await expect(failing).rejects.toThrow('disk full');
  });
});
