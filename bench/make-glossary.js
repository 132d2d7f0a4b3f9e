/**
 * Makes a glossary to measure the glossary check with, from dictionaries that know nothing of the texts it is tried on:
 *
 *   node bench/make-glossary.js <(xz -dc DATA/lexicon-beijerterm.tsv.xz) <(xz -dc DATA/lexicon-freedict.tsv.xz) \
 *     <(xz -dc DATA/lexicon-wiktionary.tsv.xz) > glossary.tsv
 *
 * Input: files with one entry a line, `nl<TAB>en`; the first, a term bank, says what is a term. A term is taken when all
 * files have one English term for it and no other, every word of it has five letters or more, and the word table, which
 * was counted in other text, knows no translation but that: such a word is translated one way wherever it stands. Terms
 * of several words need not be in the word table.
 */
import { readFileSync } from 'node:fs';
import { listEnglishForms } from '../build/languages/nl-en/english-forms.js';
import { findEnglishWords } from '../build/languages/nl-en/word-table.js';
import { makeKey } from '../build/languages/token.js';

const TERM = /^\p{Ll}{5,}(?:[ -]\p{Ll}{5,})*$/u;

const files = process.argv.slice(2).map((path) => readFileSync(path, 'utf8').trimEnd().split('\n'));
/** @type {Map<string, Set<string>>} */
const terms = new Map();
for (const [place, lines] of files.entries()) {
  for (const line of lines) {
    const [dutch = '', english = ''] = line.split('\t').map((cell) => cell.trim());
    const isWanted = place === 0 ? TERM.test(dutch) && /^[\p{L} '-]+$/u.test(english) : terms.has(dutch);
    if (isWanted) terms.set(dutch, (terms.get(dutch) ?? new Set()).add(english));
  }
}
console.log('source\ttarget');
for (const [dutch, english] of [...terms].sort()) {
  const counted = findEnglishWords(makeKey(dutch));
  const forms = new Set([...english].flatMap((term) => listEnglishForms(makeKey(term))));
  const isSettled = dutch.includes(' ') || (counted.length > 0 && counted.every((word) => forms.has(word)));
  if (english.size === 1 && isSettled) console.log(`${dutch}\t${[...english][0]}`);
}
