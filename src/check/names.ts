import type { NameWords } from '../languages/language-pair.js';
import { SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import { SOURCE, TARGET } from '../languages/present-pair.js';
import { isWord, type Token, tokenize } from '../languages/token.js';
import { type Check, makeFinding, quoteAll } from './check.js';
import { isSameName, makeShape } from './name-shape.js';

/**
 * A name that stands on one side only. A name is a word with a capital inside a sentence, or before another one, that
 * is no ordinary word. It has a counterpart when it is copied, when a table translates it (countries and languages from
 * CLDR, demonyms, cities and institutions by hand, the rest counted in parallel text), or when it sounds alike
 * (`Loekasjenko`, “Lukashenko”).
 *
 * Wrong where a translator leaves a nationality to the context, or translates a title. Blind to most names at the start
 * of a sentence, to names that are also words, and to many misspellings, because spelling differs by language.
 *
 * False alarms on human translations: 1.7 % (flores-dev), 1.5 % (rte3-nl).
 */
export const names: Check = {
  code: 'check/names',
  severity: 'warning',
  run({ source, target }) {
    const sourceSide: Side = { tokens: tokenize(joinInitials(source)), words: SOURCE.names };
    const targetSide: Side = { tokens: tokenize(joinInitials(target)), words: TARGET.names };
    const missing = findMissing(sourceSide, targetSide);
    const added = findMissing(targetSide, sourceSide);
    if (missing.length + added.length === 0) return [];
    return [makeFinding(this, describeNames(missing, added))];
  },
};

function describeNames(missing: readonly string[], added: readonly string[]): string {
  if (added.length === 0)
    return `${quoteAll(missing)} in the ${SOURCE_NAME} has no counterpart in the ${TARGET_NAME}`;
  if (missing.length === 0)
    return `${quoteAll(added)} in the ${TARGET_NAME} has no counterpart in the ${SOURCE_NAME}`;
  return `the ${SOURCE_NAME} names ${quoteAll(missing)} where the ${TARGET_NAME} names ${quoteAll(added)}`;
}

/** This many names of one side are compared by sound at most; the limit keeps the work linear. */
const MAX_COMPARED = 40;

/** A sentence of one language, and what is known of the names in it. */
interface Side {
  readonly tokens: readonly Token[];
  readonly words: NameWords;
}

/** The names without a counterpart: not copied, not translated as the tables know, not spelled alike. */
function findMissing({ tokens, words }: Side, other: Side): string[] {
  const beginnings = new Set(other.tokens.map(({ key }) => cutName(key, other.words)));
  const unknown = tokens.filter((token, at) => {
    if (!isName(tokens, at, words) || beginnings.has(cutName(token.key, words))) return false;
    const translations = words.listTranslations(stripEnding(token.key, words));
    return !translations.some((word) => beginnings.has(cutName(word, other.words)));
  });
  return unknown.length === 0 ? [] : findUnlike(unknown, other.tokens);
}

/** The names that sound like no word of the other side. */
function findUnlike(names: readonly Token[], others: readonly Token[]): string[] {
  const shapes = new Set(others.filter((token) => isWord(token)).map(({ key }) => makeShape(key)));
  return names
    .map(({ key, text }) => ({ shape: makeShape(key), text }))
    .filter(({ shape }) => !shapes.has(shape))
    .slice(0, MAX_COMPARED)
    .filter(({ shape }) => ![...shapes].some((other) => isSameName(shape, other)))
    .map(({ text }) => text);
}

/** `U.S.` is `US`. */
function joinInitials(text: string): string {
  return text.replace(/\b(?:\p{Lu}\.){2,}/gu, (initials) => initials.replaceAll('.', ''));
}

function stripEnding(key: string, { ending }: NameWords): string {
  return key.replace(ending, '');
}

/** What a name begins with: how it ends differs by language. */
function cutName(key: string, words: NameWords): string {
  const bare = stripEnding(key, words);
  return bare.length > 5 ? bare.slice(0, 5) : bare;
}

/**
 * True for a word with a capital that must be a name: not at the start of a sentence unless another name follows
 * it, and not an ordinary word of the language.
 */
function isName(tokens: readonly Token[], at: number, words: NameWords): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    !/^\p{Lu}\p{L}{2}/u.test(token.text) ||
    /^[IVX]+$/.test(token.text) ||
    words.isOrdinary(stripEnding(token.key, words))
  )
    return false;
  if (!isStart(tokens, at)) return true;
  const next = tokens[at + 1];
  if (next === undefined) return words.isSubject(token.key, '');
  return (
    /^(?:\p{Lu}\p{Ll}.*|\()$/u.test(next.text) ||
    stripEnding(next.key, words) === '' ||
    words.isSubject(token.key, next.key)
  );
}

function isStart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || !/^[\p{L}\p{N},;&/-]/u.test(tokens[at - 1]?.text ?? '');
}
