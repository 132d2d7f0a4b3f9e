import type { Change } from '../domain/review-change.js';
import type { RuleDecision } from '../domain/rule-proposal.js';

// What the review page and its server say to each other, in JSON. Every request carries the token.
// `GET /api/rules` gives a `RulesView`; `POST /api/rules` takes a `RulesRequest` and gives a `RulesAnswer`.
// `GET /api/article` gives an `ArticleView`; `POST /api/changes` takes a `ChangesRequest` and gives a `ChangesAnswer`.

export type { ArticleView, Change, ChangeOutcome, ChangesAnswer, UnitView } from '../domain/review-change.js';
export type { RuleDecision, RulesAnswer, RulesView } from '../domain/rule-proposal.js';

/** `POST /api/rules`: all of them are on disk when the answer comes. */
export interface RulesRequest {
  readonly decisions: readonly RuleDecision[];
}

/** `POST /api/changes`: all of them are on disk when the answer comes. */
export interface ChangesRequest {
  readonly changes: readonly Change[];
}

/**
 * `GET /api/events`: server-sent events, read by `fetch` because it needs the token. `changed` says that the file has
 * another revision, by this page, another one, or the command line; the page asks for what it lacks. The first one
 * comes at once.
 */
export interface ChangedEvent {
  readonly revision: number;
}

/** Any refused or failed request: status 4xx or 5xx. Of a request that failed nothing is stored: it can be sent again. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}
