import type { Finding } from '../domain/finding.js';
import { quote, quoteAll } from './check.js';

/** What a check of a whole file looks at, by unit. */
export interface CheckedUnit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** A check that compares the units of one file. Its findings belong to units, keyed by their id. */
export interface FileCheck {
  readonly code: string;
  run(units: readonly CheckedUnit[]): ReadonlyMap<string, readonly Finding[]>;
}

/**
 * The same Dutch segment translated in two ways. Every unit but those that have the most frequent translation is
 * flagged; where no translation is more frequent than the others, the first one counts as right.
 *
 * Wrong for short segments that mean different things in different places (“Bank”). On human pairs it flags 0 of 997
 * segments of flores-dev, where none comes twice, and 10 of 3,188 of rte3-nl.
 */
export const inconsistentTranslations: FileCheck = {
  code: 'check/inconsistent',
  run(units) {
    const groups = groupBySource(units.filter(({ target }) => target.trim() !== ''));
    return new Map([...groups.values()].flatMap((group) => flagMinority(group)));
  },
};

function groupBySource(units: readonly CheckedUnit[]): Map<string, CheckedUnit[]> {
  const groups = new Map<string, CheckedUnit[]>();
  for (const unit of units) {
    const group = groups.get(unit.source);
    if (group === undefined) groups.set(unit.source, [unit]);
    else group.push(unit);
  }
  return groups;
}

function flagMinority(group: readonly CheckedUnit[]): [string, Finding[]][] {
  const counts = new Map<string, number>();
  for (const { target } of group) counts.set(target, (counts.get(target) ?? 0) + 1);
  if (counts.size < 2) return [];
  const usual = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  return group
    .filter(({ target }) => target !== usual)
    .map(({ id, source }) => [id, [makeInconsistency(source, usual)]]);
}

function makeInconsistency(source: string, usual: string): Finding {
  const message = `${quote(source)} is translated ${quoteAll([usual])} elsewhere in this article`;
  return { by: 'check', code: inconsistentTranslations.code, severity: 'warning', message };
}
