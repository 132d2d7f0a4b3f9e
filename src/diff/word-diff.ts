import { diffArrays } from 'diff';
import type { DiffPart } from '../domain/file-diff.js';

/**
 * Words that may differ before two texts count as wholly different. The search is quadratic in this number (1,500
 * takes about 0.2 s); a segment of 60 words rewritten from end to end needs 120.
 */
const MAX_EDIT_LENGTH = 1500;

/** A number with its separators, a word with its apostrophes, an emoji with its modifiers, or any one character. */
const WORD =
  /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)+|\S/gu;

/** A word with the white space before it; the last one of a text is white space only. */
interface Token {
  readonly gap: string;
  readonly word: string;
}

/**
 * What a person changed, in runs that read well: a deletion stands before its insertion, and neighbouring changed
 * words form one run. Words are compared without the space between them: a diff that counts spaces as words (as
 * `diffWordsWithSpace` does) rather keeps three spaces than one word.
 * Invariant: `delete` and `equal` parts joined give `before`, `insert` and `equal` parts joined give `after`.
 */
export function makeWordDiff(before: string, after: string): DiffPart[] {
  const runs = alignWords(splitWords(before), splitWords(after)) ?? [{ deleted: before, inserted: after }];
  return makeDiffParts(runs);
}

function splitWords(text: string): Token[] {
  const words = [...text.matchAll(WORD)];
  const ends = [0, ...words.map(({ index, 0: word }) => index + word.length)];
  const tokens = words.map(({ index, 0: word }, at) => ({ gap: text.slice(ends[at], index), word }));
  return [...tokens, { gap: text.slice(ends.at(-1)), word: '' }];
}

/** One run per gap and per word, or undefined when the texts have too little in common to search for it. */
function alignWords(before: readonly Token[], after: readonly Token[]): Run[] | undefined {
  const words = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word);
  const changes = diffArrays(words(before), words(after), { maxEditLength: MAX_EDIT_LENGTH });
  let [deletedTo, insertedTo] = [0, 0];
  return changes?.flatMap(({ count, added, removed }) => {
    const deleted = added ? [] : before.slice(deletedTo, deletedTo + count);
    const inserted = removed ? [] : after.slice(insertedTo, insertedTo + count);
    deletedTo += deleted.length;
    insertedTo += inserted.length;
    return added || removed
      ? [toChange(deleted, inserted)]
      : deleted.flatMap((token, at) => toMatch(token, inserted[at]));
  });
}

function toChange(deleted: readonly Token[], inserted: readonly Token[]): Run {
  const join = (tokens: readonly Token[]): string => tokens.map(({ gap, word }) => gap + word).join('');
  return { deleted: join(deleted), inserted: join(inserted) };
}

/** The same word on both sides, behind white space that can differ. */
function toMatch({ gap, word }: Token, other: Token | undefined): Run[] {
  return [
    { deleted: gap, inserted: other?.gap ?? '' },
    { deleted: word, inserted: word },
  ];
}

/** What the two sides have at one place; the same on both where nothing changed. */
interface Run {
  readonly deleted: string;
  readonly inserted: string;
}

/** Runs of one kind, as long as they can be; a deletion stands before its insertion. */
function makeDiffParts(runs: readonly Run[]): DiffPart[] {
  return joinEqual(joinChanges(runs).flatMap(toParts));
}

function joinChanges(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    if (run.deleted === '' && run.inserted === '') continue;
    const last = joined.at(-1);
    if (last === undefined || isEqual(last) || isEqual(run)) joined.push(run);
    else
      joined.splice(-1, 1, { deleted: last.deleted + run.deleted, inserted: last.inserted + run.inserted });
  }
  return joined;
}

function isEqual({ deleted, inserted }: Run): boolean {
  return deleted === inserted;
}

/** White space that both sides of a change begin with did not change. */
function toParts({ deleted, inserted }: Run): DiffPart[] {
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
