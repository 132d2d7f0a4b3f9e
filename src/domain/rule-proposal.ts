import type { Replacement } from './project-rule.js';

/** A segment by its id and its number in the article, which begins with 1. */
export interface SegmentName {
  readonly id: string;
  readonly segment: number;
}

/** What people made of the machine's words wherever they have judged them. No segment is in two lists. */
export interface RuleEvidence {
  /** Replaced just so, all of them. */
  readonly for: readonly SegmentName[];
  /** Left standing in a segment that was corrected or approved. */
  readonly against: readonly SegmentName[];
  /** Neither: the sentence was rewritten. */
  readonly otherwise: readonly SegmentName[];
}

/** A segment of the machine's that a rule changes. */
export interface RuleTouch extends SegmentName {
  readonly before: string;
  readonly after: string;
}

/** A correction that was made at least twice, offered as a rule. */
export interface RuleProposal extends Replacement {
  readonly evidence: RuleEvidence;
  readonly touches: readonly RuleTouch[];
}
