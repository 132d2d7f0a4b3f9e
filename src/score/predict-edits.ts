import type { EffortReport, Prediction, UnitEffort } from '../domain/effort-report.js';

/** How well a flag tells the segments that a person edited from those that were accepted. */
export function predictEdits(
  units: readonly UnitEffort[],
  isFlagged: (unit: UnitEffort) => boolean,
): Prediction {
  const flagged = units.filter(isFlagged);
  const hits = flagged.filter(({ isEdited }) => isEdited).length;
  return {
    flagged: flagged.length,
    edited: hits,
    precision: divide(hits, flagged.length),
    recall: divide(hits, units.filter(({ isEdited }) => isEdited).length),
  };
}

export function predictByCode(units: readonly UnitEffort[]): EffortReport['findings'] {
  const codes = [...new Set(units.flatMap(({ flags }) => flags))].sort();
  return codes
    .map((code) => ({ code, ...predictEdits(units, ({ flags }) => flags.includes(code)) }))
    .sort((one, other) => other.flagged - one.flagged);
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
