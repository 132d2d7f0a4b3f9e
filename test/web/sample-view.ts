import { EMPTY_STATE, type PageState } from '../../src/web/page/state/page-state.js';
import { reduce } from '../../src/web/page/state/reduce.js';
import type { ArticleView, UnitView } from '../../src/web/protocol.js';
import { makeUnit, type UnitFields } from '../sheets/sample-file.js';

type UnitViewFields = UnitFields & Partial<Pick<UnitView, 'changedSinceLastRun'>>;

export function makeUnitView({ changedSinceLastRun = false, ...fields }: UnitViewFields = {}): UnitView {
  return { ...makeUnit(fields), changedSinceLastRun };
}

export function makeView(units: readonly UnitView[], revision = 1): ArticleView {
  return { article: 'artikel.txt', model: 'compact-nl-en', notice: null, revision, units, detached: [] };
}

/** A page that shows these units, the first of them current. */
export function makePage(...units: readonly UnitViewFields[]): PageState {
  const views = units.map((unit, index) => makeUnitView({ id: String(index + 1), ...unit }));
  return reduce(EMPTY_STATE, { type: 'loaded', view: makeView(views) });
}
