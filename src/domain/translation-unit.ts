import type { Scored } from './engine.js';
import type { Finding } from './finding.js';
import type { BlockKind } from './segmented-text.js';

/** How far a unit is (the words of XLIFF 2). */
export const STATES = ['initial', 'translated', 'reviewed', 'final'] as const;
export type State = (typeof STATES)[number];

/** Those that a person gives once the words are right. */
export const APPROVED_STATES = ['reviewed', 'final'] as const satisfies readonly State[];
export type ApprovedState = (typeof APPROVED_STATES)[number];

/** Whether this is one of them. @param state as it was read, of any type. */
export function isApproved(state: unknown): state is ApprovedState {
  return state === 'reviewed' || state === 'final';
}

/** Who made the present target. */
export const ORIGINS = ['machine', 'memory', 'human'] as const;
export type Origin = (typeof ORIGINS)[number];

/** How sure the engine was. Log-probabilities are natural logarithms, so 0 is certain. */
export interface Confidence {
  readonly meanLogProbability: number;
  readonly weakest: { readonly text: string; readonly logProbability: number };
}

/** What an approval was given for. It holds only as long as all three stand. */
export interface Approval {
  readonly source: string;
  readonly target: string;
  readonly hypothesis: string;
}

/** Why earlier words are only a suggestion now. `edited again`: a person replaced a person's target. */
export const SUGGESTION_REASONS = [
  'source changed',
  'sentence split',
  'sentences merged',
  'edited in two places',
  'edited again',
] as const;
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number];

/** An earlier pair whose words must not be lost, offered to the reviewer. */
export interface Suggestion {
  readonly source: string;
  readonly target: string;
  readonly hypothesis: string;
  readonly origin: Origin;
  readonly state: State;
  readonly reason: SuggestionReason;
}

/** A hypothesis of another signature, kept for comparison. */
export interface OtherHypothesis {
  readonly text: string;
  /** `older`: it was replaced by the present one. `newer`: a human's target stands, so it was stored beside. */
  readonly relation: 'older' | 'newer';
  /** Key into the header's signatures. */
  readonly signature: string;
}

export const SEGMENTED_BY = ['rules', 'person'] as const;
export type SegmentedBy = (typeof SEGMENTED_BY)[number];

/** How a source of a memory is like this one. `numbers`: the same but for the numbers in it. */
export const MATCH_KINDS = ['context', 'exact', 'numbers', 'fuzzy'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** A pair of a translation memory that is like this unit. */
export interface MemoryMatch {
  readonly kind: MatchKind;
  /** From 0 to 100, whole: how alike the two sources are. */
  readonly similarity: number;
  readonly source: string;
  readonly target: string;
  /** The memory it is from, as a person would name it. */
  readonly memory: string;
}

/** A check that a person switched off for one unit, and why. */
export interface Dismissal {
  /** The code of its findings. */
  readonly check: string;
  readonly reason: string;
}

export function describeDismissal({ check, reason }: Dismissal): string {
  return `${check} is switched off here: ${reason}`;
}

/** An accepted correction that is made to the machine's words wherever they hold it. */
export interface Rule {
  readonly id: string;
  readonly find: string;
  readonly replace: string;
}

/** One segment with its translation. Key order here is the key order in the bilingual file. */
export interface TranslationUnit {
  /** Stable while the sentence lives, also when it moves or is edited. Unique in its file. */
  readonly id: string;
  readonly source: string;
  /** What the engine said, never edited; null until it spoke. */
  readonly hypothesis: string | null;
  /** What stands now; empty while state is `initial`. */
  readonly target: string;
  readonly state: State;
  /** Null while there is no target. */
  readonly origin: Origin | null;
  readonly confidence: Confidence | null;
  readonly alternatives: readonly Scored[];
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  readonly approval: Approval | null;
  readonly suggestions: readonly Suggestion[];
  readonly otherHypothesis: OtherHypothesis | null;
  /** What the translation memories have for it, the best first. Where one was reused, `hypothesis` is null and it is the first. */
  readonly matches: readonly MemoryMatch[];
  /** The rules that changed the machine's words: applied to `hypothesis` in this order they give its target. */
  readonly rules: readonly Rule[];
  readonly dismissed: readonly Dismissal[];
  /** Seconds that a reviewer had it open on the review page; null where nobody measured. */
  readonly seconds: number | null;
  /** Who decided where this segment begins and ends. */
  readonly segmentedBy: SegmentedBy;
  /** Key into the header's signatures for `hypothesis`. */
  readonly signature: string | null;
  /** Index of the block in the article, and its kind. */
  readonly block: number;
  readonly blockKind: BlockKind;
  /** The source's gap before this segment. */
  readonly gapBefore: string;
  /** The run, counted from 1, that last gave it another source or hypothesis; absent where that was the first one. */
  readonly changedInRun?: number;
  /** Fields of a later program version or another tool, written back untouched. */
  readonly unknownFields?: Readonly<Record<string, unknown>>;
}

/** Whether the memory's source is this very sentence, so that its target can stand as it is. */
export function isSameSource({ kind }: Pick<MemoryMatch, 'kind'>): boolean {
  return kind === 'context' || kind === 'exact';
}

/**
 * True when a person wrote, approved or annotated something here, so that nothing may overwrite it. A check that was
 * switched off is an annotation: the reason was given for the words that stand.
 */
export function isHumanWork({ origin, state, notes, dismissed }: TranslationUnit): boolean {
  return origin === 'human' || isApproved(state) || notes.length > 0 || dismissed.length > 0;
}

/** True when a person's words are here, even if only as a suggestion for a sentence that changed. */
export function holdsHumanWords(unit: TranslationUnit): boolean {
  return isHumanWork(unit) || unit.suggestions.some(isHumanSuggestion);
}

/** Otherwise it only tells what a sentence was before it changed, and what the machine made of that. */
export function isHumanSuggestion({ origin, state }: Suggestion): boolean {
  return origin === 'human' || isApproved(state);
}
