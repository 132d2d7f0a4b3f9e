import type { ProjectRule, Replacement, RuleState } from './project-rule.js';

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

/** A rule that a person decided about, with the segments of this article in which it changed the machine's words. */
export interface ListedRule extends ProjectRule {
  readonly segments: readonly SegmentName[];
}

/** What there is to decide about the rules of an article's project. */
export interface RulesView {
  readonly article: string;
  readonly proposals: readonly RuleProposal[];
  readonly rules: readonly ListedRule[];
}

/** What a person says of a rule that was proposed, or decided about before. */
export interface RuleDecision extends Replacement {
  readonly state: RuleState;
}

/** What came of decisions on the review page, and what there is to decide then. */
export interface RulesAnswer extends RulesView {
  /** Segments of this article with other words now. */
  readonly changed: readonly RuleTouch[];
}

/** What came of decisions. */
export interface RulesReport {
  readonly article: string;
  readonly decided: readonly ProjectRule[];
  /** Segments of this article with other words now. */
  readonly changed: readonly RuleTouch[];
  /** Paths of copies of files that were edited in a way that could not be taken up. */
  readonly keptCopies: readonly string[];
  /** The file that holds the rules. */
  readonly rulesFile: string;
}
