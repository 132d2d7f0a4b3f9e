import { diffWordsWithSpace } from 'diff';
import type { DiffPart } from '../domain/word-diff.js';

/**
 * Words and spaces that may differ before two texts count as wholly different. Myers' search is quadratic in this
 * number (1,500 takes about 0.2 s); a segment of 60 words rewritten from end to end needs fewer than 300.
 */
const MAX_EDIT_LENGTH = 1500;

interface Change {
  readonly deleted: string;
  readonly inserted: string;
}

/**
 * What a person changed, in runs that read well: a deletion stands before its insertion, and changed words with
 * only a space between them form one run.
 * Invariant: `delete` and `equal` parts joined give `before`, `insert` and `equal` parts joined give `after`.
 */
export function makeWordDiff(before: string, after: string): DiffPart[] {
  const raw = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDIT_LENGTH });
  if (raw === undefined) return toParts({ deleted: before, inserted: after });
  const runs = raw.map(({ value, added, removed }) =>
    added || removed ? { deleted: removed ? value : '', inserted: added ? value : '' } : value,
  );
  return mergeRuns(runs).flatMap((run) => (typeof run === 'string' ? toEqual(run) : toParts(run)));
}

/** Texts stand for equal runs. Neighbouring changes become one, also across a single space. */
function mergeRuns(runs: readonly (Change | string)[]): (Change | string)[] {
  const merged: (Change | string)[] = [];
  for (const run of runs) {
    const change = typeof run === 'string' ? undefined : joinToLast(merged, run);
    merged.push(change ?? run);
  }
  return merged;
}

/** Takes the last change (and a space after it) off `merged` when `run` continues it. */
function joinToLast(merged: (Change | string)[], run: Change): Change | undefined {
  const last = merged.at(-1);
  if (typeof last === 'object') {
    merged.pop();
    return joinChanges(last, '', run);
  }
  const earlier = merged.at(-2);
  if (last !== ' ' || typeof earlier !== 'object') return undefined;
  const joined = joinChanges(earlier, last, run);
  // Without words on both sides the space would itself be shown as deleted or inserted.
  if (joined.deleted.trim() === '' || joined.inserted.trim() === '') return undefined;
  merged.splice(-2);
  return joined;
}

function joinChanges(first: Change, between: string, second: Change): Change {
  return {
    deleted: first.deleted + between + second.deleted,
    inserted: first.inserted + between + second.inserted,
  };
}

function toEqual(text: string): DiffPart[] {
  return [{ kind: 'equal', text }];
}

function toParts({ deleted, inserted }: Change): DiffPart[] {
  const parts: DiffPart[] = [
    { kind: 'delete', text: deleted },
    { kind: 'insert', text: inserted },
  ];
  return parts.filter(({ text }) => text !== '');
}
