import type { EngineProvider } from '../../src/app/ports.js';
import type { Engine, EngineResult } from '../../src/domain/engine.js';
import { InterruptedError, ModelError } from '../../src/domain/error.js';
import type { Engines } from '../../src/wiring/make-engines.js';

/** An engine that plays a part: it "translates" by a script and remembers what it was asked. */
export interface ScriptedEngines extends Engines {
  /** Every source it was asked for, in order. */
  readonly asked: string[];
  model: string;
  notice: string | null;
  /** What it says for a source; throwing fails the unit. */
  say: (source: string) => string;
  /** Its other hypotheses for a source, each less likely than the one before by 0.05 a token. */
  sayElse: (source: string) => readonly string[];
  /** Called before each batch; a test may abort the run here. */
  beforeBatch: (batch: number) => void;
}

export function makeScriptedEngines(): ScriptedEngines {
  let batches = 0;
  const engines: ScriptedEngines = {
    asked: [],
    model: 'scripted',
    notice: null,
    say: (source) => `EN(${source})`,
    sayElse: () => [],
    beforeBatch: () => {},
    close: async () => {},
    makeProvider: (): EngineProvider => {
      const signature = {
        model: engines.model,
        revision: '1',
        filesHash: 'cafe',
        decoding: { beams: 1, lengthPenalty: 1, maxBatchTokens: 40, alternatives: 0 },
      };
      const engine: Engine = {
        signature,
        batchLimit: {
          measure: async (sources) => sources.map((source) => source.split(' ').length + 1),
          size: 40,
        },
        translate: async (sources, signal) => {
          batches += 1;
          engines.beforeBatch(batches);
          if (signal.aborted) throw new InterruptedError();
          engines.asked.push(...sources);
          return sources.map((source) => answer(source, engines));
        },
        close: async () => {},
      };
      const choice = { signature, notice: engines.notice, open: async () => engine };
      return { describeWanted: async () => signature, choose: async () => choice };
    },
  };
  return engines;
}

function answer(source: string, { say, sayElse }: ScriptedEngines): EngineResult {
  try {
    const text = say(source);
    const confidence = { meanLogProbability: -0.1, weakest: { text, logProbability: -0.5 } };
    const hypothesis = { text, score: -0.1, meanLogProbability: -0.1, confidence, weight: 4 };
    const alternatives = sayElse(source).map((other, index) => {
      const score = -0.1 - 0.05 * (index + 1);
      return { text: other, score, meanLogProbability: score };
    });
    return { ok: true, hypothesis: { ...hypothesis, alternatives, findings: [] } };
  } catch {
    return { ok: false, error: new ModelError('the script says no', { code: 'engine/scripted', hint: '' }) };
  }
}
