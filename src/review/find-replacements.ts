import { makeWordDiff } from '../diff/word-diff.js';
import type { Replacement } from '../domain/project-rule.js';
import { TARGET_GENITIVE } from '../languages/present-names.js';

/** A longer correction is a sentence rewritten, not a term. */
const MAX_WORDS = 5;
/** Words that may stand unchanged between two changes of one phrase: `State Council` becomes `Council of State`. */
const MAX_WORDS_BETWEEN = 2;

const SHARED_ENDING = new RegExp(String.raw`(?:${TARGET_GENITIVE}|[^\p{L}\p{M}\p{N}]+)$`, 'u');

/** A deletion with its insertion, and what both sides share before the next one. */
interface Difference {
  readonly deleted: string;
  readonly inserted: string;
  readonly after: string;
}

/**
 * Every pair of words or short phrases that could be what a person replaced. Neighbouring changes count alone and
 * together; of as many words against as many, also each run of them alone, because differences can stand side by side.
 */
export function findReplacements(before: string, after: string): Replacement[] {
  const differences = listDifferences(before, after);
  const found = differences.flatMap((_, start) => joinFrom(differences, start)).flatMap(listAligned);
  const trimmed = found.map(trimShared).filter(({ find, replace }) => find !== '' && replace !== '');
  return [...new Map(trimmed.map((pair) => [JSON.stringify(pair), pair])).values()];
}

function listDifferences(before: string, after: string): Difference[] {
  const differences: Difference[] = [];
  let isOpen = false;
  for (const { kind, text } of makeWordDiff(before, after)) {
    const last = differences.at(-1) ?? { deleted: '', inserted: '', after: '' };
    if (kind === 'equal') {
      if (differences.length > 0) differences.splice(-1, 1, { ...last, after: last.after + text });
    } else if (kind === 'insert' && isOpen) differences.splice(-1, 1, { ...last, inserted: text });
    else {
      const none = { deleted: '', inserted: '', after: '' };
      differences.push(kind === 'delete' ? { ...none, deleted: text } : { ...none, inserted: text });
    }
    isOpen = kind === 'delete';
  }
  return differences;
}

/** The difference at `start` alone, then with one more and one more of those behind it. */
function joinFrom(differences: readonly Difference[], start: number): Replacement[] {
  const joined: Replacement[] = [];
  let [find, replace, between] = ['', '', ''];
  for (const { deleted, inserted, after } of differences.slice(start)) {
    if (splitWords(between).length > MAX_WORDS_BETWEEN) break;
    find += between + deleted;
    replace += between + inserted;
    if (isLong(find) && isLong(replace)) break;
    joined.push({ find, replace });
    between = after;
  }
  return joined;
}

function listAligned({ find, replace }: Replacement): Replacement[] {
  const [before, after] = [splitWords(find), splitWords(replace)];
  if (before.length !== after.length) return [{ find: before.join(' '), replace: after.join(' ') }];
  return before.flatMap((_, start) =>
    before.slice(start).map((_word, length) => ({
      find: before.slice(start, start + length + 1).join(' '),
      replace: after.slice(start, start + length + 1).join(' '),
    })),
  );
}

/** Words and marks that both sides begin or end with did not change; nor did a genitive's ending. */
function trimShared({ find, replace }: Replacement): Replacement {
  const [before, after] = [splitWords(find), splitWords(replace)];
  while (before.length > 0 && before[0] === after[0]) {
    before.shift();
    after.shift();
  }
  while (before.length > 0 && before.at(-1) === after.at(-1)) {
    before.pop();
    after.pop();
  }
  const [one, other] = [before.join(' '), after.join(' ')];
  const ending = SHARED_ENDING.exec(one)?.[0] ?? '';
  const shared = ending !== '' && other.endsWith(ending) ? ending.length : 0;
  return { find: one.slice(0, one.length - shared), replace: other.slice(0, other.length - shared) };
}

function isLong(text: string): boolean {
  return splitWords(text).length > MAX_WORDS;
}

function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
