import { makeCellHash, parseNotes, printNotes } from '../domain/correction.js';
import type { Merge } from './merge.js';

/** Takes the sheet's notes; where notes were also written elsewhere, both stay. */
export function mergeNotes(merge: Merge): Merge {
  const { unit, correction } = merge;
  const { notes, handedOut } = correction;
  if (notes === undefined || makeCellHash(notes) === handedOut?.notes) return merge;
  const isSeen = makeCellHash(printNotes(unit.notes)) === handedOut?.notes;
  const written = parseNotes(notes);
  const added = written.filter((note) => !unit.notes.includes(note));
  if (!isSeen && added.length === 0) return merge;
  return { ...merge, unit: { ...unit, notes: isSeen ? written : [...unit.notes, ...added] } };
}
