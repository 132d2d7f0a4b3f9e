import type { Correction, HandedOut } from './correction.js';
import type { TranslationUnit } from './translation-unit.js';

/** An article as the review page shows it. */
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

export type UnitView = TranslationUnit & {
  /** It is new, or its source or hypothesis is another, since before the last run of `translate`. */
  readonly changedSinceLastRun: boolean;
};

/** One thing that a reviewer did. */
export type Change =
  /**
   * Target, state, notes; three-way against `handedOut`, which says what the page showed.
   * `continues` names the change that this one is the same typing of, a moment later: the words in between are not
   * kept as a suggestion, an undo of this one goes back to before the first, and typing the old words again is no edit.
   */
  | { readonly kind: 'correct'; readonly correction: Correction; readonly continues?: string }
  /**
   * Two segments of one, cut before this character of the source; the target is cut at `targetAt`. Offsets are UTF-16
   * code units. White space at the cut goes to neither. With `handedOut` it is refused where that no longer stands.
   */
  | {
      readonly kind: 'split';
      readonly id: string;
      readonly sourceAt: number;
      readonly targetAt: number;
      readonly handedOut?: HandedOut;
    }
  /** One segment of this and the next, which must be of the same block. */
  | { readonly kind: 'join'; readonly id: string; readonly nextId: string }
  | { readonly kind: 'dismiss'; readonly id: string; readonly check: string; readonly reason: string }
  | { readonly kind: 'restore'; readonly id: string; readonly check: string }
  /** Takes an earlier change back, or an undo itself (redo), where what it left still stands. */
  | { readonly kind: 'undo'; readonly change: string }
  /** Adds to the time that this unit was open and the reviewer active. It is no change to undo. */
  | { readonly kind: 'time'; readonly id: string; readonly seconds: number };

export interface ChangesAnswer {
  readonly revision: number;
  readonly outcomes: readonly ChangeOutcome[];
  /** The units as they stand now that any of the changes touched, if only by a finding. */
  readonly units: readonly UnitView[];
  /** Ids of all units in reading order, when a change split or joined segments; else null. */
  readonly order: readonly string[] | null;
}

export interface ChangeOutcome {
  /** Names the change for `undo`; null when nothing changed. */
  readonly change: string | null;
  /** Why what stood was kept, in a sentence for the reviewer; the words sent are suggestions then. Null when taken. */
  readonly conflict: string | null;
}
