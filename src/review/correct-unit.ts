import { type Correction, makeHandedOut } from '../domain/correction.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { type Edit, type EditOutcome, isSame } from './edit.js';
import { mergeCorrection } from './merge-correction.js';
import { undoEdit } from './undo-edit.js';

/**
 * Brings what a reviewer typed on the page into a unit, three-way like a row of a sheet.
 * @param continued an edit of the same typing, a moment ago: where it still stands, both are one edit.
 */
export function correctUnit(unit: TranslationUnit, correction: Correction, continued?: Edit): EditOutcome {
  const base = continued && findBase(unit, correction, continued);
  const before = base ?? unit;
  const wanted = base === undefined ? correction : handOutAgain(correction, base);
  const { unit: after, conflicts, problems } = mergeCorrection(before, wanted);
  const messages = [
    ...conflicts.map(({ message }) => message),
    ...problems.map(({ expected, received }) => `it was not taken up: expected ${expected}, got ${received}`),
  ];
  return {
    edit: isSame(unit, after) ? null : { before: [before], after: [after] },
    conflict: messages.length === 0 ? null : messages.join('; '),
  };
}

/** The unit of before the earlier edit, if that was typing too and this says all that it said. */
function findBase(unit: TranslationUnit, { target }: Correction, earlier: Edit): TranslationUnit | undefined {
  const [was, left] = [earlier.before[0], earlier.after[0]];
  if (target === undefined || was?.id !== unit.id || !isSame(was.notes, left?.notes)) return undefined;
  return undoEdit(earlier, [unit])?.[0];
}

/** The correction as if it had been typed at once. A state that the page only repeats is not wanted. */
function handOutAgain({ state, ...correction }: Correction, base: TranslationUnit): Correction {
  const isWanted = state !== undefined && state !== correction.handedOut?.state;
  return { ...correction, ...(isWanted ? { state } : {}), handedOut: makeHandedOut(base) };
}
