import type { ArticleView, Change, ChangesAnswer } from '../../domain/review-change.js';

/** The article that a server shows, as far as it needs to know it. */
export interface ReviewedArticle {
  readonly revision: number;
  view(): Promise<ArticleView>;
  apply(changes: readonly Change[]): Promise<ChangesAnswer>;
  /** Calls the listener with every new revision, until the function that comes back is called. */
  listen(listener: (revision: number) => void): () => void;
}
