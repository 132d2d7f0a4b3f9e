import type { UnitOutcome } from '../domain/apply-report.js';
import type { Correction } from '../domain/correction.js';
import type { AppliedCorrection, Conflict, Corrected } from './apply-corrections.js';

type Row = Pick<Correction, 'id' | 'place'>;

/** What came of each row of a sheet, in the order of the sheet. */
export function describeOutcomes(rows: readonly Row[], corrected: Omit<Corrected, 'file'>): UnitOutcome[] {
  // Found by key: a sheet may have a hundred thousand rows of something else.
  const applied = groupByRow(corrected.applied);
  const conflicts = groupByRow(corrected.conflicts);
  const damaged = new Set(corrected.problems.map(({ place }) => place.slice(0, place.indexOf(', '))));
  return rows.map((row) =>
    describeOutcome(row, {
      applied: applied.get(makeKey(row))?.[0],
      conflicts: conflicts.get(makeKey(row)) ?? [],
      isDamaged: damaged.has(row.place),
    }),
  );
}

function makeKey({ id, place }: Row): string {
  return `${id}\n${place}`;
}

function groupByRow<T extends Row>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(makeKey(row));
    if (group === undefined) groups.set(makeKey(row), [row]);
    else group.push(row);
  }
  return groups;
}

interface Outcome {
  readonly applied: AppliedCorrection | undefined;
  readonly conflicts: readonly Conflict[];
  readonly isDamaged: boolean;
}

function describeOutcome({ id, place }: Row, { applied, conflicts, isDamaged }: Outcome): UnitOutcome {
  const messages = conflicts.map(({ message }) => message);
  const change = applied === undefined ? null : { before: applied.before, after: applied.after };
  if (messages.length > 0) return { id, place, outcome: 'conflict', change, messages };
  const outcome = change !== null ? 'applied' : isDamaged ? 'damaged' : 'unchanged';
  return { id, place, outcome, change, messages };
}
