import { type BilingualFile, nextIdOf } from '../domain/bilingual-file.js';
import type { Change, ChangeOutcome } from '../domain/review-change.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { correctUnit } from '../review/correct-unit.js';
import type { Edit } from '../review/edit.js';
import { makeEdit } from '../review/make-edit.js';
import { UnitList } from '../review/unit-list.js';

/** What the review page did since it was opened, as far as later changes need it. */
interface ReviewHistory {
  /** By the name that the page knows. */
  readonly edits: ReadonlyMap<string, Edit>;
  /** Units that were shown and are gone: words for them can still come. */
  readonly gone: ReadonlyMap<string, TranslationUnit>;
}

interface AppliedChanges {
  readonly file: BilingualFile;
  readonly outcomes: readonly ChangeOutcome[];
  /** Those known before, and those that these changes made. */
  readonly edits: ReadonlyMap<string, Edit>;
}

/** Makes the changes one after the other; one that cannot be made does not stop the next. */
export function applyChanges(
  file: BilingualFile,
  changes: readonly Change[],
  history: ReviewHistory,
): AppliedChanges {
  const units = new UnitList(file.units);
  const detached = new UnitList(file.detached);
  const edits = new Map(history.edits);
  let nextId = nextIdOf(file);
  const apply = (change: Change): ChangeOutcome => {
    const lost = findLost(change, [units, detached], history);
    if (lost !== undefined) {
      detached.exchange([], [lost]);
      return { change: null, conflict: GONE };
    }
    const { edit, conflict } = makeEdit({ units, detached, edits, newId: String(nextId) }, change);
    if (edit === null) return { change: null, conflict };
    const list = units.findRun(idsOf(edit.before)) === undefined ? detached : units;
    list.exchange(edit.before, edit.after);
    if (change.kind === 'split') nextId += 1;
    if (change.kind === 'time') return { change: null, conflict };
    const name = String(edits.size + 1);
    edits.set(name, edit);
    return { change: name, conflict };
  };
  const outcomes = changes.map(apply);
  const header = { ...file.header, nextId };
  return { file: { header, units: units.units, detached: detached.units }, outcomes, edits };
}

const GONE =
  'this segment is not in the article any more; your words are kept with it at the end of the page';

/** A unit with words that came for it after it had gone. */
function findLost(
  change: Change,
  lists: readonly UnitList[],
  { gone }: ReviewHistory,
): TranslationUnit | undefined {
  if (change.kind !== 'correct') return undefined;
  const unit = gone.get(change.correction.id);
  if (unit === undefined || lists.some((list) => list.find(unit.id) !== undefined)) return undefined;
  return correctUnit(unit, change.correction).edit?.after[0];
}

function idsOf(units: readonly TranslationUnit[]): string[] {
  return units.map(({ id }) => id);
}
