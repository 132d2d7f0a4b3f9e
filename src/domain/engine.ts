import type { TweeluikError } from './error.js';
import type { Finding } from './finding.js';
import type { EngineSignature } from './signature.js';

/** A hypothesis and how sure the engine is of it. Log-probabilities are natural logarithms. */
export interface Scored {
  readonly text: string;
  /** Sum over tokens (with the end token) divided by length^lengthPenalty: what the search ranks by. */
  readonly score: number;
  /** Mean log-probability per token, the end token included. */
  readonly meanLogProbability: number;
}

/** What the engine said for one source. */
export interface Hypothesis extends Scored {
  /** Target tokens, the end token included. */
  readonly tokens: number;
  /** The piece of text that the engine was least sure of. */
  readonly weakest: { readonly text: string; readonly logProbability: number };
  /** The other hypotheses of the search, distinct in text, best first. */
  readonly alternatives: readonly Scored[];
  /** Characters the model does not know, safety nets that were used, and the like. */
  readonly findings: readonly Finding[];
}

/** A source that could not be translated does not stop its neighbours. */
export type EngineResult =
  | { readonly ok: true; readonly hypothesis: Hypothesis }
  | { readonly ok: false; readonly error: TweeluikError };

/** Something that translates. The weights it uses are the *model*. */
export interface Engine {
  readonly signature: EngineSignature;
  /** For each source the tokens that the model sees, the end token included. */
  countTokens(sources: readonly string[]): Promise<readonly number[]>;
  /** The longest source, in tokens, that the model accepts. */
  readonly maxSourceTokens: number;
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
