import type { TranslationUnit } from '../domain/translation-unit.js';

/** What one change made of the units it is about: this run of neighbours became that one. */
export interface Edit {
  readonly before: readonly TranslationUnit[];
  readonly after: readonly TranslationUnit[];
}

/** An edit, or why there is none, in a sentence for the reviewer. Both where the words sent became a suggestion. */
export interface EditOutcome {
  readonly edit: Edit | null;
  readonly conflict: string | null;
}

export function refuse(conflict: string): EditOutcome {
  return { edit: null, conflict };
}

/** The edit of one unit; none where it stays as it is. */
export function makeUnitEdit(before: TranslationUnit, after: TranslationUnit): EditOutcome {
  return { edit: isSame(before, after) ? null : { before: [before], after: [after] }, conflict: null };
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
