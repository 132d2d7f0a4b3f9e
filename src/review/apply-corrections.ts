import type { BilingualFile } from '../domain/bilingual-file.js';
import { type Correction, makeCellHash } from '../domain/correction.js';
import type { Problem } from '../domain/error.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { type AppliedCorrection, type Conflict, type Merge, mergeCorrection } from './merge-correction.js';

export type { AppliedCorrection, Conflict } from './merge-correction.js';

/** A bilingual file with the corrections of a sheet taken up, and what came of each. */
export interface Corrected {
  readonly file: BilingualFile;
  readonly applied: readonly AppliedCorrection[];
  /** What stands in the file was kept; the sheet's words are suggestions now. */
  readonly conflicts: readonly Conflict[];
  /** Rows that could not be used. Their sheet must be kept: what they say is nowhere else. */
  readonly problems: readonly Problem[];
}

/**
 * Brings corrections from a sheet into the file, three-way: what was handed out, what the sheet says, what stands now.
 * Rows that nobody touched change nothing, however old the sheet; units without a row stay as they are; no words of a
 * person disappear: they are the target or a suggestion. Applying the same sheet again changes nothing.
 *
 * @param file with edits made in it by hand already adopted (`adoptHandEdits`).
 */
export function applyCorrections(file: BilingualFile, corrections: readonly Correction[]): Corrected {
  const units = new Map([...file.units, ...file.detached].map((unit) => [unit.id, unit]));
  const merges = corrections.flatMap((correction) => {
    const unit = units.get(correction.id);
    if (unit === undefined) return [];
    const merge = mergeCorrection(unit, correction);
    units.set(unit.id, merge.unit);
    return [merge];
  });
  const update = (unit: TranslationUnit): TranslationUnit => units.get(unit.id) ?? unit;
  return {
    file: { ...file, units: file.units.map(update), detached: file.detached.map(update) },
    applied: merges.filter(isApplied).map(describeApplied),
    conflicts: merges.flatMap(({ conflicts }) => conflicts),
    problems: [
      ...corrections.filter(({ id }) => !units.has(id)).flatMap(findStray),
      ...merges.flatMap(({ problems }) => problems),
    ],
  };
}

function isApplied({ before, unit }: Merge): boolean {
  return before.target !== unit.target || before.state !== unit.state || before.notes !== unit.notes;
}

function describeApplied({ correction, before, unit }: Merge): AppliedCorrection {
  return {
    id: unit.id,
    place: correction.place,
    before: { target: before.target, state: before.state },
    after: { target: unit.target, state: unit.state },
  };
}

/** A row of a sentence that is gone is only worth a word when someone worked on it. */
function findStray({ id, place, target, state, notes, handedOut }: Correction): Problem[] {
  const isUntouched =
    handedOut !== undefined &&
    (target === undefined || makeCellHash(target) === handedOut.target) &&
    (notes === undefined || makeCellHash(notes) === handedOut.notes) &&
    (state === undefined || state === handedOut.state);
  const expected = 'the id of a segment of this article';
  return isUntouched ? [] : [{ place: `${place}, column id`, expected, received: `"${id}"` }];
}
