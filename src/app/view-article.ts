import type { BilingualFile } from '../domain/bilingual-file.js';
import type { ArticleView, ChangesAnswer, UnitView } from '../domain/review-change.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { lastRunOf } from '../plan/mark-changed.js';

/** What the review page shows of an article. */
export function viewArticle(
  { header, units, detached }: BilingualFile,
  { article, revision }: { readonly article: string; readonly revision: number },
): ArticleView {
  const { signatures, signature, notice } = header;
  const model = signatures[signature]?.model ?? '';
  return { article, model, notice, revision, units: viewUnits(units, units), detached };
}

/** What changed between two states of an article: units that the first did not hold, and the new order where it is new. */
export function viewChanged(
  before: BilingualFile,
  { units }: BilingualFile,
): Pick<ChangesAnswer, 'units' | 'order'> {
  const known = new Set([...before.units, ...before.detached]);
  const touched = units.filter((unit) => !known.has(unit));
  const isSameOrder =
    units.length === before.units.length && units.every(({ id }, at) => id === before.units[at]?.id);
  return { units: viewUnits(touched, units), order: isSameOrder ? null : units.map(({ id }) => id) };
}

function viewUnits(some: readonly TranslationUnit[], all: readonly TranslationUnit[]): UnitView[] {
  const last = lastRunOf(all);
  return some.map((unit) => ({ ...unit, changedSinceLastRun: last > 1 && unit.changedInRun === last }));
}
