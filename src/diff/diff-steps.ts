import type { DiffPart } from '../domain/word-diff.js';

/** What the two sides have at one place; the same on both where nothing changed. */
export interface Step {
  readonly deleted: string;
  readonly inserted: string;
}

/** Runs of one kind, as long as they can be; a deletion stands before its insertion. */
export function makeDiffParts(steps: readonly Step[]): DiffPart[] {
  return joinEqual(joinChanges(steps).flatMap(toParts));
}

function joinChanges(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    if (step.deleted === '' && step.inserted === '') continue;
    const last = joined.at(-1);
    if (last === undefined || isEqual(last) || isEqual(step)) joined.push(step);
    else
      joined.splice(-1, 1, { deleted: last.deleted + step.deleted, inserted: last.inserted + step.inserted });
  }
  return joined;
}

function isEqual({ deleted, inserted }: Step): boolean {
  return deleted === inserted;
}

/** White space that both sides of a change begin with did not change. */
function toParts({ deleted, inserted }: Step): DiffPart[] {
  const shared = deleted === inserted ? deleted.length : countSharedSpace(deleted, inserted);
  const parts: DiffPart[] = [
    { kind: 'equal', text: deleted.slice(0, shared) },
    { kind: 'delete', text: deleted.slice(shared) },
    { kind: 'insert', text: inserted.slice(shared) },
  ];
  return parts.filter(({ text }) => text !== '');
}

function countSharedSpace(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count] && /\s/.test(one[count] ?? '')) count += 1;
  return count;
}

function joinEqual(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind !== 'equal' || part.kind !== 'equal') joined.push(part);
    else joined.splice(-1, 1, { kind: 'equal', text: last.text + part.text });
  }
  return joined;
}
