import { makeHandedOut } from '../domain/correction.js';
import type { Change } from '../domain/review-change.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { correctUnit } from './correct-unit.js';
import { dismissCheck, restoreCheck } from './dismiss-check.js';
import { type Edit, type EditOutcome, isSame, makeUnitEdit, refuse } from './edit.js';
import { joinUnits, splitUnit } from './split-and-join.js';
import { undoEdit } from './undo-edit.js';
import type { UnitList } from './unit-list.js';

/** What a change is made to. */
interface ReviewedUnits {
  /** In reading order. */
  readonly units: UnitList;
  /** Human work whose sentence has left the article. */
  readonly detached: UnitList;
  /** Earlier changes by name. */
  readonly edits: ReadonlyMap<string, Edit>;
  readonly newId: string;
}

/** What a change would do to the units as they now stand. Changes nothing. */
export function makeEdit(reviewed: ReviewedUnits, change: Change): EditOutcome {
  if (change.kind === 'undo') return makeUndo(reviewed, change.change);
  const id = change.kind === 'correct' ? change.correction.id : change.id;
  const unit = reviewed.units.find(id) ?? reviewed.detached.find(id);
  if (unit === undefined) return refuse('this segment is not in the article any more');
  if (change.kind === 'split') return makeSplit(unit, change, reviewed);
  if (change.kind === 'join') return makeJoin(change, reviewed);
  if (change.kind === 'correct')
    return correctUnit(unit, change.correction, reviewed.edits.get(change.continues ?? ''));
  return makeUnitEdit(unit, changeUnit(unit, change));
}

function changeUnit(
  unit: TranslationUnit,
  change: Extract<Change, { kind: 'dismiss' | 'restore' | 'time' }>,
): TranslationUnit {
  if (change.kind === 'time') return { ...unit, seconds: (unit.seconds ?? 0) + change.seconds };
  const { check } = change;
  if (change.kind === 'restore') return restoreCheck(unit, check);
  return dismissCheck(unit, { check, reason: change.reason });
}

function makeSplit(
  unit: TranslationUnit,
  { handedOut, ...cut }: Extract<Change, { kind: 'split' }>,
  { units, newId }: ReviewedUnits,
): EditOutcome {
  if (units.find(unit.id) === undefined) return refuse('a sentence that has left the article is not split');
  if (handedOut !== undefined && !isSame(handedOut, makeHandedOut(unit)))
    return refuse('this segment was changed elsewhere in the meantime; it was not split');
  const parts = splitUnit(unit, { ...cut, newId });
  return parts === undefined
    ? refuse('both parts of a split must hold something of the source; it was not split')
    : { edit: { before: [unit], after: parts }, conflict: null };
}

function makeJoin({ id, nextId }: Extract<Change, { kind: 'join' }>, { units }: ReviewedUnits): EditOutcome {
  const [first, second] = units.findRun([id, nextId]) ?? [];
  if (first === undefined || second === undefined)
    return refuse('these two segments are not neighbours any more; they were not joined');
  if (first.block !== second.block)
    return refuse('only segments of the same paragraph can be joined; these two are of different ones');
  return { edit: { before: [first, second], after: [joinUnits(first, second)] }, conflict: null };
}

function makeUndo({ units, detached, edits }: ReviewedUnits, name: string): EditOutcome {
  const edit = edits.get(name);
  if (edit === undefined) return refuse('this change is not known here any more, so it cannot be taken back');
  const ids = edit.after.map(({ id }) => id);
  const now = units.findRun(ids) ?? detached.findRun(ids);
  const undone = now && undoEdit(edit, now);
  return now === undefined || undone === undefined
    ? refuse('what this change left was changed again since; it was not taken back')
    : { edit: { before: now, after: undone }, conflict: null };
}
