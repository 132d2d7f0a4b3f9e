import type { Confidence, Scored } from './engine.js';

/** An accepted correction that is made to the machine's words wherever they hold it. */
export interface Rule {
  readonly id: string;
  readonly find: string;
  readonly replace: string;
}

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

/** What an engine said of a source, and all that was said about it. */
export interface MachineDraft {
  readonly kind: 'machine';
  /** What the engine said, never edited. */
  readonly hypothesis: string;
  /** Key into the header's signatures. */
  readonly signature: string;
  /** Null where the hypothesis was cut or joined since. */
  readonly confidence: Confidence | null;
  readonly alternatives: readonly Scored[];
  /** The rules that changed it: applied in this order they give the machine's target. */
  readonly rules: readonly Rule[];
  /** Reserved: which words of the source became which of the hypothesis. Kept as it was read. */
  readonly alignment?: unknown;
}

/** What a translation memory gave, so that no engine was asked. */
export interface MemoryDraft {
  readonly kind: 'memory';
  readonly match: MemoryMatch;
}

/** What a target began as. */
export type Draft = MachineDraft | MemoryDraft;

/** A unit as far as the functions here look at it. */
export interface Drafted {
  readonly draft: Draft | null;
}

/** An engine's words of which nothing else is known: they were cut or joined. */
export function makeMachineDraft(
  known: Pick<MachineDraft, 'hypothesis' | 'signature'> & Partial<Pick<MachineDraft, 'rules'>>,
): MachineDraft {
  return { kind: 'machine', confidence: null, alternatives: [], rules: [], ...known };
}

/** Null where no engine spoke. */
export function machineDraftOf({ draft }: Drafted): MachineDraft | null {
  return draft?.kind === 'machine' ? draft : null;
}

/** What the engine said; null where none spoke. */
export function hypothesisOf(unit: Drafted): string | null {
  return machineDraftOf(unit)?.hypothesis ?? null;
}

/** How sure the engine was; null where none spoke, or nobody knows. */
export function confidenceOf(unit: Drafted): Confidence | null {
  return machineDraftOf(unit)?.confidence ?? null;
}

/** The rules that changed the machine's words. */
export function rulesOf(unit: Drafted): readonly Rule[] {
  return machineDraftOf(unit)?.rules ?? [];
}

/** The match whose target was reused; null where none was. */
export function reusedMatchOf({ draft }: Drafted): MemoryMatch | null {
  return draft?.kind === 'memory' ? draft.match : null;
}

/** What was said first, by an engine before any rule, or by a memory; null where neither spoke. */
export function firstWordsOf(unit: Drafted): string | null {
  return hypothesisOf(unit) ?? reusedMatchOf(unit)?.target ?? null;
}
