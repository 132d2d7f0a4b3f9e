import type { TweeluikError } from './error.js';
import type { Finding } from './finding.js';
import type { EngineSignature } from './signature.js';

/** How sure an engine is of its words. Log-probabilities are natural logarithms, so 0 is certain. */
export interface Confidence {
  readonly meanLogProbability: number;
  readonly weakest: { readonly text: string; readonly logProbability: number };
}

/** What an engine says, and how good it finds that where it tells. */
export interface Scored {
  readonly text: string;
  /** What the engine ranks by: higher is better. */
  readonly score?: number;
  /** Mean over what the text consists of for the engine; a natural logarithm. */
  readonly meanLogProbability?: number;
}

/** What the engine said for one source. */
export interface Hypothesis extends Scored {
  /** How sure the engine is of it; left out by an engine that does not tell. */
  readonly confidence?: Confidence;
  /** What it weighs when the parts of a sentence become one; all alike when left out. */
  readonly weight?: number;
  /** Other hypotheses, distinct in text, best first. */
  readonly alternatives: readonly Scored[];
  /** Characters the model does not know, safety nets that were used, and the like. */
  readonly findings: readonly Finding[];
}

/** A source that could not be translated does not stop its neighbours. */
export type EngineResult =
  | { readonly ok: true; readonly hypothesis: Hypothesis }
  | { readonly ok: false; readonly error: TweeluikError };

/** How an engine wants its sources put together. */
export interface BatchLimit {
  /** The size of each source, in the engine's own measure. */
  measure(sources: readonly string[]): Promise<readonly number[]>;
  /** The most that a batch may hold: its sources times the size of the largest. */
  readonly size: number;
}

/** Something that translates. The weights it uses are the *model*. */
export interface Engine {
  readonly signature: EngineSignature;
  /** Without it batches hold a few sources each, whatever their size. */
  readonly batchLimit?: BatchLimit;
  /** How many batches it works on at once; 1 when left out. */
  readonly concurrency?: number;
  /**
   * One result per source, in order. The sources form one batch.
   * @throws {InterruptedError} within a second of `signal` being aborted.
   */
  translate(sources: readonly string[], signal: AbortSignal): Promise<readonly EngineResult[]>;
  /** Gives threads and memory back. */
  close(): Promise<void>;
}
