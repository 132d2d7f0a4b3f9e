import type { Correction } from '../domain/correction.js';
import type { Problem } from '../domain/error.js';
import type { State, TranslationUnit } from '../domain/translation-unit.js';

/** A correction that could not simply be taken, because the unit changed after the sheet was handed out. */
export interface Conflict {
  readonly id: string;
  /** Where in the sheet: `row 7`. */
  readonly place: string;
  /** One sentence: what stands, and where the other version is. */
  readonly message: string;
}

/** What a correction changed in one unit. */
export interface AppliedCorrection {
  readonly id: string;
  /** `row 7` of a sheet, or `bilingual file`. */
  readonly place: string;
  readonly before: { readonly target: string; readonly state: State };
  readonly after: { readonly target: string; readonly state: State };
}

/** One unit half-way through taking one correction. */
export interface Merge {
  readonly correction: Correction;
  /** As it stood before. */
  readonly before: TranslationUnit;
  readonly unit: TranslationUnit;
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly Problem[];
}

export function withConflict(merge: Merge, message: string): Merge {
  const { id, place } = merge.correction;
  return { ...merge, conflicts: [...merge.conflicts, { id, place, message }] };
}
