import { confidenceLevelOf } from '../../../domain/describe-unit.js';
import { confidenceOf } from '../../../domain/draft.js';
import { isApproved } from '../../../domain/translation-unit.js';
import type { UnitView } from '../../protocol.js';

export const FILTERS = ['all', 'unreviewed', 'unsure', 'findings', 'changed'] as const;
export type Filter = (typeof FILTERS)[number];

export const FILTER_NAMES: Readonly<Record<Filter, string>> = {
  all: 'All',
  unreviewed: 'Unreviewed',
  unsure: 'Low confidence',
  findings: 'With findings',
  changed: 'Changed since last run',
};

export function matchesFilter(unit: UnitView, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unreviewed':
      return !isApproved(unit.state);
    case 'unsure':
      return isUnsure(unit);
    case 'findings':
      return unit.findings.length > 0;
    case 'changed':
      return unit.changedSinceLastRun;
  }
}

/** For each filter how many units it shows. */
export function countFilters(units: Iterable<UnitView>): Readonly<Record<Filter, number>> {
  const counts = { all: 0, unreviewed: 0, unsure: 0, findings: 0, changed: 0 };
  for (const unit of units) {
    for (const filter of FILTERS) if (matchesFilter(unit, filter)) counts[filter] += 1;
  }
  return counts;
}

function isUnsure(unit: UnitView): boolean {
  const confidence = confidenceOf(unit);
  return confidence !== null && confidenceLevelOf(confidence) === 'unsure';
}
