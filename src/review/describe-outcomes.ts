import type { UnitOutcome } from '../domain/apply-report.js';
import type { Correction } from '../domain/correction.js';
import type { Corrected } from './apply-corrections.js';

type Row = Pick<Correction, 'id' | 'place'>;

/** What came of each row of a sheet, in the order of the sheet. */
export function describeOutcomes(rows: readonly Row[], corrected: Omit<Corrected, 'file'>): UnitOutcome[] {
  return rows.map((row) => describeOutcome(row, corrected));
}

function describeOutcome({ id, place }: Row, corrected: Omit<Corrected, 'file'>): UnitOutcome {
  const isHere = (other: Row): boolean => other.place === place && other.id === id;
  const applied = corrected.applied.find(isHere);
  const messages = corrected.conflicts.filter(isHere).map(({ message }) => message);
  const isDamaged = corrected.problems.some((problem) => problem.place.startsWith(`${place}, `));
  const change = applied === undefined ? null : { before: applied.before, after: applied.after };
  if (messages.length > 0) return { id, place, outcome: 'conflict', change, messages };
  const outcome = change !== null ? 'applied' : isDamaged ? 'damaged' : 'unchanged';
  return { id, place, outcome, change, messages };
}
