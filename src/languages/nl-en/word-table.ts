import { readFileSync } from 'node:fs';

/** Where the table lies: beside this code, also when that was built or bundled. The build copies it there. */
const WORD_PAIRS = new URL('word-pairs.txt', import.meta.url);

/** Words by words of the other language. */
interface Links {
  readonly toEnglish: Map<string, string[]>;
  readonly toDutch: Map<string, string[]>;
}

interface WordTable {
  readonly words: Links;
  readonly names: Links;
}

let table: WordTable | undefined;

/** Read when the first word is looked up: most commands look up none. */
function getTable(): WordTable {
  table ??= parseWordPairs(readFileSync(WORD_PAIRS, 'utf8'));
  return table;
}

function parseWordPairs(text: string): WordTable {
  const [words, names] = [makeLinks(), makeLinks()];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const gap = line.indexOf(' ');
    const [written, english] = [line.slice(0, gap), line.slice(gap + 1)];
    const dutch = written.toLowerCase();
    const { toEnglish, toDutch } = written === dutch ? words : names;
    addTo(toEnglish, dutch, english);
    addTo(toDutch, english, dutch);
  }
  return { words, names };
}

function makeLinks(): Links {
  return { toEnglish: new Map(), toDutch: new Map() };
}

function addTo(words: Map<string, string[]>, key: string, other: string): void {
  const known = words.get(key);
  if (known === undefined) words.set(key, [other]);
  else known.push(other);
}

/** The English words that a Dutch word (a `makeKey` key) is often translated with. */
export function findEnglishWords(dutchKey: string): readonly string[] {
  const { words, names } = getTable();
  return words.toEnglish.get(dutchKey) ?? names.toEnglish.get(dutchKey) ?? [];
}

/** The Dutch words that an English word (a `makeKey` key) often translates. */
export function findDutchWords(englishKey: string): readonly string[] {
  const { words, names } = getTable();
  return words.toDutch.get(englishKey) ?? names.toDutch.get(englishKey) ?? [];
}

/** True for a Dutch word that is written with a small letter. */
export function isDutchWord(key: string): boolean {
  return getTable().words.toEnglish.has(key);
}

/** True for an English word that translates a Dutch one written with a small letter. */
export function isEnglishWord(key: string): boolean {
  return getTable().words.toDutch.has(key);
}

/** True for an English word that translates a Dutch name and no ordinary Dutch word. */
export function isEnglishName(key: string): boolean {
  const { words, names } = getTable();
  return names.toDutch.has(key) && !words.toDutch.has(key);
}
