import type { NameWords } from '../../language-pair.js';
import { DUTCH_FUNCTION_WORDS, ENGLISH_FUNCTION_WORDS } from '../function-words.js';
import {
  findDutchWords,
  findEnglishWords,
  isDutchWord,
  isEnglishName,
  isEnglishWord,
} from '../word-table.js';
import { makeNameTable, type NameTable } from './name-table.js';
import { ENGLISH_COMMON_ENDING, ENGLISH_TITLE_WORDS } from './title-words.js';

let table: NameTable | undefined;

/** Made when the first name is looked up: CLDR is asked for a thousand codes. */
function getTable(): NameTable {
  table ??= makeNameTable();
  return table;
}

/** `Obama's` is `Obama`, `Boris'` is `Boris`, in either language. */
const GENITIVE = /'s?$/;

/** English words are ordinary in Dutch names too: `Port Authority`. */
export const DUTCH_NAMES: NameWords = {
  ending: GENITIVE,
  isSubject,
  isOrdinary: (key) =>
    isDutchWord(key) || DUTCH_FUNCTION_WORDS.has(key) || ENGLISH_TITLE_WORDS.has(key) || endsInDutchWord(key),
  listTranslations: (key) => [...findEnglishWords(key), ...(getTable().toEnglish.get(key) ?? [])],
};

export const ENGLISH_NAMES: NameWords = {
  ending: GENITIVE,
  isSubject,
  isOrdinary: (key) => isCommonEnglish(key) || ENGLISH_ONLY.test(key),
  listTranslations: (key) => [...findDutchWords(key), ...(getTable().toDutch.get(key) ?? [])],
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
