import { makeKey } from '../../token.js';
import { NAMES } from './exonyms.js';

/** Names that are one thing in two languages: from a key of one language to the keys of the other. */
export interface NameTable {
  readonly toEnglish: ReadonlyMap<string, readonly string[]>;
  readonly toDutch: ReadonlyMap<string, readonly string[]>;
}

const REGIONS = Array.from({ length: 26 * 26 }, (_, index) =>
  String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
);

/**
 * The curated names, and every country and language as CLDR calls them (through `Intl.DisplayNames`).
 * A country of several words counts by each of its words of four letters and more.
 */
export function makeNameTable(): NameTable {
  const toEnglish = new Map<string, string[]>();
  const toDutch = new Map<string, string[]>();
  const link = (dutch: readonly string[], english: readonly string[]) => {
    for (const word of dutch) toEnglish.set(word, [...(toEnglish.get(word) ?? []), ...english]);
    for (const word of english) toDutch.set(word, [...(toDutch.get(word) ?? []), ...dutch]);
  };
  for (const [dutch = '', english = ''] of NAMES.trim()
    .split('\n')
    .map((line) => line.split(' | '))) {
    link(splitCompounds(dutch), splitCompounds(english));
  }
  for (const [dutch, english] of [
    ...listNames('region', REGIONS),
    ...listNames('language', listLanguageCodes()),
  ]) {
    link(splitWords(dutch), splitWords(english));
  }
  return { toEnglish, toDutch };
}

/** Two-letter codes are tried blindly; `fallback: 'none'` leaves out what CLDR does not know. */
function listNames(type: 'region' | 'language', codes: readonly string[]): [string, string][] {
  const dutch = new Intl.DisplayNames('nl', { type, fallback: 'none' });
  const english = new Intl.DisplayNames('en', { type, fallback: 'none' });
  return codes.flatMap((code) => {
    const [dutchName, englishName] = [dutch.of(code), english.of(code)];
    return dutchName && englishName ? [[dutchName, englishName] as [string, string]] : [];
  });
}

function listLanguageCodes(): string[] {
  return REGIONS.map((code) => code.toLowerCase());
}

function splitCompounds(words: string): string[] {
  return words.split(/[ -]/).map(makeKey);
}

function splitWords(name: string): string[] {
  return (name.match(/\p{L}{4,}/gu) ?? []).map(makeKey);
}
