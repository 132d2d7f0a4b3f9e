import { NAME_PAIRS, WORD_PAIRS } from './word-pairs.js';

interface WordTable {
  readonly english: ReadonlyMap<string, readonly string[]>;
  readonly dutch: ReadonlyMap<string, readonly string[]>;
}

const words = makeTable(WORD_PAIRS);
const names = makeTable(NAME_PAIRS);

function makeTable(lines: string): WordTable {
  const english = new Map<string, string[]>();
  const dutch = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const [word = '', ...translations] = line.split(' ');
    english.set(word, translations);
    for (const translation of translations) {
      const known = dutch.get(translation);
      if (known === undefined) dutch.set(translation, [word]);
      else known.push(word);
    }
  }
  return { english, dutch };
}

/** The English words that a Dutch word (a `makeKey` key) is often translated with. */
export function findEnglishWords(dutchKey: string): readonly string[] {
  return words.english.get(dutchKey) ?? names.english.get(dutchKey) ?? [];
}

/** The Dutch words that an English word (a `makeKey` key) often translates. */
export function findDutchWords(englishKey: string): readonly string[] {
  return words.dutch.get(englishKey) ?? names.dutch.get(englishKey) ?? [];
}

/** True for a Dutch word that is written with a small letter. */
export function isDutchWord(key: string): boolean {
  return words.english.has(key);
}

/** True for an English word that translates a Dutch one written with a small letter. */
export function isEnglishWord(key: string): boolean {
  return words.dutch.has(key);
}

/** True for an English word that translates a Dutch name and no ordinary Dutch word. */
export function isEnglishName(key: string): boolean {
  return names.dutch.has(key) && !words.dutch.has(key);
}
