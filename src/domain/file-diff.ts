import type { Origin, State } from './translation-unit.js';

/**
 * What is compared. `hypothesis..target`: the machine's words and what stands. `previous..current`: what the machine said
 * before and what it says now. `source`: the source that a sentence had before and the source that it has.
 */
export const DIFF_VIEWS = ['hypothesis..target', 'previous..current', 'source'] as const;
export type DiffView = (typeof DIFF_VIEWS)[number];

/** A text that helps to read a difference, with what it is. */
export interface Beside {
  readonly label: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly text: string;
}

/** Two versions of one text of a unit. */
export interface Versions {
  readonly before: string;
  readonly after: string;
  readonly beside: readonly Beside[];
}

/** What turns one text into another, as TER counts it: word by word, upper and lower case the same. */
export interface EditCounts {
  readonly insertions: number;
  readonly deletions: number;
  readonly substitutions: number;
  /** Runs of words that were moved. */
  readonly shifts: number;
}

export interface MeasuredEdits extends EditCounts {
  /** The sum of all kinds. */
  readonly edits: number;
  /** Words of the later text. */
  readonly words: number;
  /** Edits per 100 words: TER, which from the machine's words to a reviewer's final text is HTER. */
  readonly rate: number;
}

/** One unit of which the two versions differ. */
export interface UnitDiff extends Versions {
  readonly id: string;
  /** 1 for the first segment of the article. */
  readonly segment: number;
  readonly state: State;
  readonly origin: Origin | null;
  readonly changes: readonly DiffPart[];
  readonly measured: MeasuredEdits;
}

/** All differences of one kind in an article. */
export interface FileDiff {
  readonly article: string;
  readonly view: DiffView;
  /** Of the whole article, as `states`. */
  readonly segments: number;
  readonly states: Readonly<Record<State, number>>;
  /** In reading order. */
  readonly changed: readonly UnitDiff[];
  /** Of the changed units together. */
  readonly total: MeasuredEdits;
  /** How the edits were counted, as sacreBLEU writes it. */
  readonly signature: string;
}

/** A run of text that both sides share, or that only one has. Deleted and equal parts joined give the old text. */
export interface DiffPart {
  readonly kind: 'equal' | 'delete' | 'insert';
  readonly text: string;
}

/** Marks that need no colour, as `wdiff` and `git diff --word-diff` have them: `[-deleted-]`, `{+inserted+}`. */
export function markPart({ kind, text }: DiffPart): string {
  if (kind === 'delete') return `[-${text}-]`;
  return kind === 'insert' ? `{+${text}+}` : text;
}

/** Compares two texts word by word. Views take it as an argument: they show diffs, `review/` makes them. */
export type WordDiff = (before: string, after: string) => readonly DiffPart[];
