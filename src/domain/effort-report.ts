import type { Signature } from './signature.js';
import type { State } from './translation-unit.js';

/** How well findings on the machine's words foretold that a person would edit them. */
export interface FlagAccuracy {
  /** Segments that were flagged, and those of them that were edited. */
  readonly flagged: number;
  readonly edited: number;
  /** Share of the flagged segments that were edited; null where none was flagged. */
  readonly precision: number | null;
  /** Share of the edited segments that were flagged; null where none was edited. */
  readonly recall: number | null;
}

/** How long reviewers had segments open on the review page, which alone measures it. */
export interface ReviewTime {
  /** Segments that were measured. */
  readonly segments: number;
  readonly totalSeconds: number;
  readonly medianSeconds: number;
}

/** What a person did to one segment. */
export interface UnitEffort {
  readonly id: string;
  readonly state: State;
  readonly target: string;
  readonly isEdited: boolean;
  /** Words inserted, deleted or replaced, and runs of words moved. */
  readonly edits: number;
  /** Words of the target. */
  readonly words: number;
  /** Edits per 100 words of the target. */
  readonly hter: number;
  /** 0 to 100. */
  readonly chrf: number;
  /** Codes of the warnings and errors on the machine's words, each once. */
  readonly flags: readonly string[];
  /** As in `ReviewTime`; null where nobody measured. */
  readonly seconds: number | null;
}

/** How much work the machine's words left to a person. Counts are segments where nothing else is said. */
export interface EffortReport {
  readonly article: string;
  readonly segments: number;
  readonly reviewed: number;
  readonly final: number;
  /** Corrected or approved by a person, with the machine's words to compare with: all that follows is about these. */
  readonly judged: number;
  /** Corrected or approved too, but not comparable: the machine said nothing. */
  readonly withoutHypothesis: number;
  /** `judged` is `edited` and `accepted` together. */
  readonly edited: number;
  /** Approved without a character changed. */
  readonly accepted: number;
  readonly acceptedAlthoughFlagged: number;
  /** Sums over the segments, as in `UnitEffort`. */
  readonly edits: number;
  readonly words: number;
  /** Of all segments together; null where none is judged. */
  readonly hter: number | null;
  readonly chrf: number | null;
  /** Of any finding, then of each code, the most frequent first. */
  readonly anyFinding: FlagAccuracy;
  readonly findings: readonly (FlagAccuracy & { readonly code: string })[];
  /** Of the whole article: rules changed the machine's words there, before anyone judged them. */
  readonly changedByRules: number;
  /** Of the whole article; null where no segment was measured. */
  readonly time: ReviewTime | null;
  /** Share of all segments with a target for which no engine was ever asked; null where none has a target. */
  readonly leverage: number | null;
  /** What made the hypotheses of all segments, and of how many each. */
  readonly engines: readonly { readonly signature: Signature; readonly segments: number }[];
  /** How the scores were computed, as sacreBLEU writes it. */
  readonly metrics: { readonly hter: string; readonly chrf: string };
  readonly notMeasured: readonly string[];
  /** The judged segments, in reading order. */
  readonly units: readonly UnitEffort[];
}
