/** What the reviewer searches for, in source and target, and puts in its place, in targets. */
export interface Query {
  readonly find: string;
  readonly replacement: string;
  readonly matchesCase: boolean;
  readonly wholeWords: boolean;
}

/** A target as it would stand after replacing. */
export interface ReplacedTarget {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** A run of text, and whether it was searched for. */
interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

const WORD_PART = '[\\p{L}\\p{M}\\p{N}_]';

/** Null where nothing is searched for. The words are taken literally. */
export function makePattern({ find, matchesCase, wholeWords }: Query): RegExp | null {
  if (find === '') return null;
  const literal = find.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const bounded = wholeWords ? `(?<!${WORD_PART})${literal}(?!${WORD_PART})` : literal;
  return new RegExp(bounded, matchesCase ? 'gu' : 'giu');
}

export function isFoundIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** The runs of a text: joined they give it back. */
export function splitFound(text: string, pattern: RegExp | null): Stretch[] {
  if (pattern === null) return [{ text, isFound: false }];
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { index, 0: found } of text.matchAll(pattern)) {
    stretches.push({ text: text.slice(end, index), isFound: false }, { text: found, isFound: true });
    end = index + found.length;
  }
  stretches.push({ text: text.slice(end), isFound: false });
  return stretches.filter((stretch) => stretch.text !== '');
}

/** The targets that replacing would change. `$` in the replacement is only a `$`. */
export function findReplacedTargets(
  targets: Iterable<readonly [id: string, target: string]>,
  query: Query,
): ReplacedTarget[] {
  const pattern = makePattern(query);
  if (pattern === null) return [];
  return [...targets]
    .map(([id, before]) => ({ id, before, after: before.replace(pattern, () => query.replacement) }))
    .filter(({ before, after }) => before !== after);
}
