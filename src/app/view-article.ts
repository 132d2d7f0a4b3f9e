import type { BilingualFile } from '../domain/bilingual-file.js';
import type { ArticleView, UnitView } from '../domain/review-change.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { findLastRun } from '../plan/mark-changed.js';

/** What the review page shows of an article. */
export function viewArticle(
  { header, units, detached }: BilingualFile,
  { article, revision }: { readonly article: string; readonly revision: number },
): ArticleView {
  const { signatures, signature, notice } = header;
  const model = signatures[signature]?.model ?? '';
  return { article, model, notice, revision, units: viewUnits(units, units), detached };
}

/** Some units of an article as the page shows them. */
export function viewUnits(some: readonly TranslationUnit[], all: readonly TranslationUnit[]): UnitView[] {
  const last = findLastRun(all);
  return some.map((unit) => ({ ...unit, changedSinceLastRun: last > 1 && unit.changedInRun === last }));
}
