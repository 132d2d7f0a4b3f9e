import type { ArticleView, Change, ChangesAnswer } from '../../domain/review-change.js';
import type { RuleDecision, RulesAnswer, RulesView } from '../../domain/rule-proposal.js';

/** The article that a server shows, as far as it needs to know it. */
export interface ShownArticle {
  readonly revision: number;
  view(): Promise<ArticleView>;
  apply(changes: readonly Change[]): Promise<ChangesAnswer>;
  /** Corrections that could be rules, and the rules that there are. */
  rules(): Promise<RulesView>;
  decide(decisions: readonly RuleDecision[]): Promise<RulesAnswer>;
  /** Calls the listener with every new revision, until the function that comes back is called. */
  listen(listener: (revision: number) => void): () => void;
}
