import type { Correction } from '../domain/correction.js';
import type { TranslationUnit } from '../domain/translation-unit.js';

// What the review page and its server say to each other, in JSON. Every request carries the token.

/** `GET /api/article`, and the body of every answer to a change that may concern the whole article. */
export interface ArticleView {
  readonly article: string;
  readonly model: string;
  readonly notice: string | null;
  /** Grows with every change of the bilingual file, whoever made it. */
  readonly revision: number;
  /** In reading order. */
  readonly units: readonly UnitView[];
  /** Human work whose sentence has left the article: shown at the end, read-only. */
  readonly detached: readonly TranslationUnit[];
}

export interface UnitView extends TranslationUnit {
  /** Its source or hypothesis is another than before the last run of `translate`. */
  readonly changedSinceLastRun: boolean;
}

/** One thing that a reviewer did. */
export type Change =
  /** Target, state, notes; three-way against `handedOut`, which says what the page showed. */
  | { readonly kind: 'correct'; readonly correction: Correction }
  /** Two segments of one, cut before this character of the source; the target is cut at `targetAt`. */
  | { readonly kind: 'split'; readonly id: string; readonly sourceAt: number; readonly targetAt: number }
  /** One segment of this and the next, which must be of the same block. */
  | { readonly kind: 'merge'; readonly id: string; readonly nextId: string }
  | { readonly kind: 'dismiss'; readonly id: string; readonly check: string; readonly reason: string }
  | { readonly kind: 'restore'; readonly id: string; readonly check: string }
  /** Takes an earlier change back, or an undo itself (redo), where what it left still stands. */
  | { readonly kind: 'undo'; readonly change: string }
  /** Adds to the time that this unit was open and the reviewer active. */
  | { readonly kind: 'time'; readonly id: string; readonly seconds: number };

/** `POST /api/changes`: all of them, or those before the first that failed, are on disk when the answer comes. */
export interface ChangesRequest {
  readonly changes: readonly Change[];
}

export interface ChangesAnswer {
  readonly revision: number;
  readonly outcomes: readonly ChangeOutcome[];
  /** The units as they stand now that any of the changes touched. */
  readonly units: readonly UnitView[];
  /** Ids of all units in reading order, when a change split or merged segments; else null. */
  readonly order: readonly string[] | null;
}

export interface ChangeOutcome {
  /** Names the change for `undo`; null when nothing changed. */
  readonly change: string | null;
  /** Why what stood was kept, in a sentence for the reviewer; the words sent are suggestions then. Null when taken. */
  readonly conflict: string | null;
}

/**
 * `GET /api/events`: server-sent events, read by `fetch` because it needs the token. `changed` says that the file has
 * another revision, by this page, another one, or the command line; the page asks for what it lacks.
 */
export interface ChangedEvent {
  readonly revision: number;
}

/** Any refused or failed request: status 4xx or 5xx. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}
