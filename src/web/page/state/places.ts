import { isApproved } from '../../../domain/translation-unit.js';
import type { UnitView } from '../../protocol.js';
import { matchesFilter } from './filters.js';
import { isFoundIn, makePattern } from './find-and-replace.js';
import { fieldTextOf, type PageState } from './page-state.js';

/** Ids of the units that the page shows: those of the filter and the search, and always the current one. */
export function listVisible(state: PageState): string[] {
  const { order, units, filter, panel, query, current } = state;
  const pattern = panel === 'find' ? makePattern(query) : null;
  return order.filter((id) => {
    const unit = units.get(id);
    if (unit === undefined) return false;
    const isFound =
      pattern === null || isFoundIn(pattern, unit.source) || isFoundIn(pattern, fieldTextOf(state, id));
    return id === current || (isFound && matchesFilter(unit, filter));
  });
}

/** The visible neighbour that many places on. */
export function findNeighbour(state: PageState, distance: number): string | undefined {
  const visible = listVisible(state);
  const place = visible.indexOf(state.current ?? '') + distance;
  return place < 0 ? undefined : visible[place];
}

/** The next visible unit like this, from the current one on and round the end. */
function findNext(state: PageState, isWanted: (unit: UnitView) => boolean): string | undefined {
  const visible = listVisible(state);
  const place = visible.indexOf(state.current ?? '');
  const others = [...visible.slice(place + 1), ...visible.slice(0, Math.max(place, 0))];
  return others.find((id) => {
    const unit = state.units.get(id);
    return unit !== undefined && isWanted(unit);
  });
}

export function findNextUnreviewed(state: PageState): string | undefined {
  return findNext(state, (unit) => !isApproved(unit.state));
}

export function findNextFinding(state: PageState): string | undefined {
  return findNext(state, ({ findings }) => findings.length > 0);
}

/** The unit after this one, if they can become one: they must be of one block. */
export function findJoinable({ order, units, current }: PageState): UnitView | undefined {
  const unit = units.get(current ?? '');
  const next = units.get(order[order.indexOf(current ?? '') + 1] ?? '');
  return unit !== undefined && next?.block === unit.block ? next : undefined;
}
