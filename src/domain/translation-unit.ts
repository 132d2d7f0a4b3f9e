import type { Draft, MachineDraft, MemoryDraft, MemoryMatch } from './draft.js';
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

/** What an approval was given for. It holds only as long as all three stand. */
export interface Approval {
  readonly source: string;
  readonly target: string;
  readonly hypothesis: string;
  /** Reserved: who gave it. Kept as it was read. */
  readonly reviewer?: unknown;
}

/** Why earlier words are only a suggestion now. `edited again`: a person replaced a person's target. */
export const SUGGESTION_REASONS = [
  'source changed',
  'sentence split',
  'sentences joined',
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
type SegmentedBy = (typeof SEGMENTED_BY)[number];

/** A check that a person dismissed for one unit, and why. */
export interface Dismissal {
  /** The code of its findings. */
  readonly check: string;
  readonly reason: string;
}

export function describeDismissal({ check, reason }: Dismissal): string {
  return `${check} is dismissed here: ${reason}`;
}

/** What every unit has, whoever spoke. */
interface CommonFields {
  /** Stable while the sentence lives, also when it moves or is edited. Unique in its file. */
  readonly id: string;
  readonly source: string;
  /** What stands now; empty while state is `initial`. */
  readonly target: string;
  readonly state: State;
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  readonly approval: Approval | null;
  readonly suggestions: readonly Suggestion[];
  readonly otherHypothesis: OtherHypothesis | null;
  /** What the translation memories offer beside what stands, the best first. */
  readonly matches: readonly MemoryMatch[];
  readonly dismissed: readonly Dismissal[];
  /** Seconds that a reviewer had it open on the review page; null where nobody measured. */
  readonly seconds: number | null;
  /** Who decided where this segment begins and ends. */
  readonly segmentedBy: SegmentedBy;
  /** Index of the block in the article, and its kind. */
  readonly block: number;
  readonly blockKind: BlockKind;
  /** The source's gap before this segment. */
  readonly gapBefore: string;
  /** The run, counted from 1, that last gave it another source or hypothesis; absent where that was the first one. */
  readonly changedInRun?: number;
  /** Reserved: what the inline codes in source and target stand for. Kept as it was read. */
  readonly codes?: unknown;
  /** Fields of a later program version or another tool, written back untouched. */
  readonly unknownFields?: Readonly<Record<string, unknown>>;
}

/** Who made the present target, and what it began as. */
export type Speaker =
  /** Nobody: it waits to be translated. A person may have emptied it; then the draft stays until somebody speaks. */
  | { readonly origin: null; readonly draft: Draft | null }
  /** `target` is the draft's hypothesis as its rules leave it. */
  | { readonly origin: 'machine'; readonly draft: MachineDraft }
  /** `target` is that of the draft's match. */
  | { readonly origin: 'memory'; readonly draft: MemoryDraft }
  /** The draft is what it began as; null where nobody had spoken, or where the segment was cut or joined since. */
  | { readonly origin: 'human'; readonly draft: Draft | null };

/** Nobody has spoken whose draft is not there. */
export function makeSpeaker(origin: Origin | null, draft: Draft | null): Speaker {
  if (origin === 'machine' && draft?.kind === 'machine') return { origin, draft };
  if (origin === 'memory' && draft?.kind === 'memory') return { origin, draft };
  return { origin: origin === 'human' ? origin : null, draft };
}

/** One segment with its translation. How it lies on disk is for `store/bilingual-schema.ts`. */
export type TranslationUnit = CommonFields & Speaker;

/** Where a segment stands in its article. */
export type UnitPlace = Pick<TranslationUnit, 'id' | 'source' | 'block' | 'blockKind' | 'gapBefore'>;

/** A unit of which nobody has said anything yet. */
export function makeBlankUnit({ id, source, ...place }: UnitPlace): TranslationUnit {
  return {
    id,
    source,
    target: '',
    state: 'initial',
    origin: null,
    draft: null,
    findings: [],
    notes: [],
    approval: null,
    suggestions: [],
    otherHypothesis: null,
    matches: [],
    dismissed: [],
    seconds: null,
    segmentedBy: 'rules',
    ...place,
  };
}

/**
 * True when a person wrote, approved or annotated something here, so that nothing may overwrite it. A check that was
 * dismissed is an annotation: the reason was given for the words that stand.
 */
export function isHumanWork(unit: TranslationUnit): boolean {
  return isHumanTarget(unit) || unit.notes.length > 0 || unit.dismissed.length > 0;
}

/**
 * True when a person's words are here, even if only as a suggestion for a sentence that changed, or what another tool
 * noted for a person: it may not get lost.
 */
export function holdsHumanWords(unit: TranslationUnit): boolean {
  return isHumanWork(unit) || unit.suggestions.some(isHumanTarget) || unit.unknownFields !== undefined;
}

/** True where a person wrote or approved the words. Another suggestion only tells what a sentence was before it changed. */
export function isHumanTarget({ origin, state }: Pick<TranslationUnit, 'origin' | 'state'>): boolean {
  return origin === 'human' || isApproved(state);
}

/** How long a reviewer had all of these open; null where nobody measured. */
export function sumSeconds(units: readonly TranslationUnit[]): number | null {
  const measured = units.flatMap(({ seconds }) => seconds ?? []);
  return measured.length === 0 ? null : measured.reduce((sum, seconds) => sum + seconds, 0);
}
