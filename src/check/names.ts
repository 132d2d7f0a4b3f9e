import { type Check, makeFinding, quoteAll } from './check.js';
import { DUTCH_FUNCTION_WORDS, ENGLISH_FUNCTION_WORDS } from './data/function-words.js';
import { ENGLISH_COMMON_ENDING, ENGLISH_TITLE_WORDS } from './data/title-words.js';
import { isSameName, makeShape } from './name-shape.js';
import { makeNameTable } from './name-table.js';
import { isWord, type Token, tokenize } from './token.js';
import { findDutchWords, findEnglishWords, isDutchWord, isEnglishName, isEnglishWord } from './word-pairs.js';

const table = makeNameTable();

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
    const dutch = tokenize(joinInitials(source));
    const english = tokenize(joinInitials(target));
    const missing = findMissing(dutch, english, DUTCH);
    const added = findMissing(english, dutch, ENGLISH);
    if (missing.length + added.length === 0) return [];
    return [makeFinding(this, describeNames(missing, added))];
  },
};

function describeNames(missing: readonly string[], added: readonly string[]): string {
  if (added.length === 0) return `${quoteAll(missing)} in the Dutch has no counterpart in the English`;
  if (missing.length === 0) return `${quoteAll(added)} in the English has no counterpart in the Dutch`;
  return `the Dutch names ${quoteAll(missing)} where the English names ${quoteAll(added)}`;
}

interface Language {
  readonly isOrdinary: (key: string) => boolean;
  readonly translate: (key: string) => readonly string[];
}

/** English words are ordinary in Dutch names too: `Port Authority`. */
const DUTCH: Language = {
  isOrdinary: (key) =>
    isDutchWord(key) || DUTCH_FUNCTION_WORDS.has(key) || ENGLISH_TITLE_WORDS.has(key) || endsInDutchWord(key),
  translate: (key) => [...findEnglishWords(key), ...(table.toEnglish.get(key) ?? [])],
};

const ENGLISH: Language = {
  isOrdinary: (key) => isCommonEnglish(key) || ENGLISH_ONLY.test(key),
  translate: (key) => [...findDutchWords(key), ...(table.toDutch.get(key) ?? [])],
};

/** Capitalised in English only. */
const ENGLISH_ONLY =
  /^(?:i|i'.+|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;

function isCommonEnglish(key: string): boolean {
  if (isEnglishName(key)) return ENGLISH_TITLE_WORDS.has(key);
  const singular = key.replace(/(?:ies|s)$/, (ending) => (ending === 's' ? '' : 'y'));
  const isKnown = [key, singular].some((word) => isEnglishWord(word) || ENGLISH_TITLE_WORDS.has(word));
  return isKnown || ENGLISH_FUNCTION_WORDS.has(key) || ENGLISH_COMMON_ENDING.test(key);
}

const SHORT_LAST_PARTS = /.{4}(?:raad|unie|bond|bank|huis|plan|week|jaar|weg|wet|dag|zee|lid)$/;

/** `Vredesprijs`, `Werelderfgoedlijst`: a compound whose last part is an ordinary word. */
function endsInDutchWord(key: string): boolean {
  if (SHORT_LAST_PARTS.test(key)) return true;
  for (let at = 3; at <= Math.min(key.length - 5, 30); at++) if (isDutchWord(key.slice(at))) return true;
  return false;
}

/** This many names of one side are compared by sound at most; the limit keeps the work linear. */
const MAX_COMPARED = 40;

/** The names without a counterpart: not copied, not translated as the tables know, not spelled alike. */
function findMissing(tokens: readonly Token[], others: readonly Token[], language: Language): string[] {
  const keys = new Set(others.map(({ key }) => cutEnding(key)));
  const unknown = tokens.filter((token, at) => {
    if (!isName(tokens, at, language) || keys.has(cutEnding(token.key))) return false;
    return !language.translate(strip(token.key)).some((word) => keys.has(cutEnding(word)));
  });
  return unknown.length === 0 ? [] : findUnlike(unknown, others);
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

/** `Obama's` is `Obama`. */
function strip(key: string): string {
  return key.replace(/'s?$/, '');
}

function cutEnding(key: string): string {
  const bare = strip(key);
  return bare.length > 5 ? bare.slice(0, 5) : bare;
}

/**
 * True for a word with a capital that must be a name: not at the start of a sentence unless another name follows
 * it, and not an ordinary word of the language.
 */
function isName(tokens: readonly Token[], at: number, { isOrdinary }: Language): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    !/^\p{Lu}\p{L}{2}/u.test(token.text) ||
    /^[IVX]+$/.test(token.text) ||
    isOrdinary(strip(token.key))
  )
    return false;
  if (!isStart(tokens, at)) return true;
  const next = tokens[at + 1];
  return /^(?:\p{Lu}\p{Ll}.*|['’]s?|\()$/u.test(next?.text ?? '') || isSubject(token.key, next?.key ?? '');
}

const VERBS = new Set(
  (
    'is was heeft had werd wordt zei zegt zou zal kan kon wil wilde moet moest kreeg krijgt ging gaat won wint ' +
    'kwam komt maakte maakt speelde speelt begon begint woont woonde stierf overleed blijft bleef ligt lag'
  ).split(' '),
);
const DUTCH_COMMON_ENDING = /(?:ing|ingen|heid|heden|isme|tie|ties|schap|voor|isch|ische|lijk|lijke|en|ers)$/;

/** A Dutch word that no table knows, at the start of a sentence and right before its verb, is a name. */
function isSubject(key: string, next: string): boolean {
  return VERBS.has(next) && !DUTCH_COMMON_ENDING.test(key);
}

function isStart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || !/^[\p{L}\p{N},;&/-]/u.test(tokens[at - 1]?.text ?? '');
}
