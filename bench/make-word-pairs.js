/**
 * Makes `src/languages/nl-en/word-pairs.txt`: which English words a Dutch word is translated with, counted in parallel
 * text. The checks use it to ask whether the neighbourhood of a word was translated literally, and which words are words.
 *
 *   npm run build && node --max-old-space-size=6000 bench/make-word-pairs.js DATA > src/languages/nl-en/word-pairs.txt
 *
 * DATA holds files NAME.tsv.xz, one pair a line, `nl<TAB>en`. Those named `lexicon-…` are dictionaries, and of each
 * software manual (`ms-…`) only the first pairs are read. The file in the repository was counted in the training data of
 * models/compact-nl-en: 411,788 sentence pairs, and 119,000 entries of dictionaries for support; that takes 5 minutes of
 * processor time and 2 GB.
 *
 * Method: IBM Model 2 with a diagonal prior (Dyer, Chahuneau and Smith 2013) in both directions. Two words are linked
 * where each is the likeliest partner of the other in a sentence. A pair of words is kept when it was linked often, and
 * often enough for either word; what a dictionary has or what is spelled alike needs fewer links.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE, TARGET } from '../build/languages/present-pair.js';
import { isWord, makeKey, tokenize } from '../build/languages/token.js';

const ROUNDS = 4;
const MAX_WORDS = 60;
/** A word that is rarer proves nothing. */
const MIN_COUNT = 2;
/** Pairs read of a software manual: its vocabulary is narrow, and there are many. */
const MOST_OF_A_MANUAL = 8000;
/** Law writes `de Regering` and “the Government”, so its capitals tell no names. */
const LAW = /^(?:treaties|eu-constitution|gdpr|jrc-acquis|code-of-civil-procedure)/;
/** How much likelier a partner at the same place in its sentence is, and how likely it is that a word has none. */
const TENSION = 4;
const NO_PARTNER = 0.08;
const SLOTS = 2 ** 25;

/** Links that a pair needs, and their share of all occurrences of the Dutch and of the English word. */
const FREQUENT = { links: 25, ofDutch: 0.015, ofEnglish: 0.004 };
const PLAIN = { links: 4, ofDutch: 0.06, ofEnglish: 0.01 };
const SUPPORTED = { links: 1, ofDutch: 0.01, ofEnglish: 0.001 };
const MAX_TRANSLATIONS = 7;
/** Words of adult web pages in the parallel text, which no article needs, and words that merely hold such a string. */
const LEFT_OUT =
  /^(?:klootzak|lul|pijpen|verdomde|verdomme|naakt|kut\w*|neuk\w*|hoer\w*|porno\w*|pik|tieten|erotisch\w*|escort\w*|flirty) |blowjob|cock|fuck|porn|tits|whore|bitch|foreskin/;

/** @param {string} path @param {number} [limit] */
function readLines(path, limit) {
  const text = execFileSync('xz', ['-dc', path], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return text.trimEnd().split('\n').slice(0, limit);
}

/** Words of one language: ids by key, how often each occurs, and how often with a capital inside a sentence. */
class Vocabulary {
  ids = new Map();
  keys = [];
  counts = [];
  capitals = [];
  inner = [];

  /** @param {readonly import('../build/languages/token.js').Token[]} tokens @param {boolean} isLaw */
  add(tokens, isLaw) {
    return Int32Array.from(tokens, ({ key, text }, index) => {
      let id = this.ids.get(key);
      if (id === undefined) {
        id = this.keys.push(key) - 1;
        this.ids.set(key, id);
        this.counts.push(0);
        this.capitals.push(0);
        this.inner.push(0);
      }
      this.counts[id]++;
      if (index > 0 && !isLaw) this.inner[id]++;
      if (index > 0 && !isLaw && /^\p{Lu}/u.test(text)) this.capitals[id]++;
      return id;
    });
  }

  isName(id) {
    return this.capitals[id] > 0.6 * this.inner[id];
  }

  /** Also where it only stands at the start of sentences, which says nothing. */
  mayBeName(key) {
    const id = this.ids.get(key);
    return this.inner[id] === 0 || this.isName(id);
  }

  /** Function words are everywhere, so nothing can be learned of them here. */
  isUseful(id, functionWords) {
    return this.counts[id] >= MIN_COUNT && !functionWords.has(this.keys[id]);
  }
}

function readPairs(folder, names) {
  const dutch = new Vocabulary();
  const english = new Vocabulary();
  const pairs = [];
  for (const name of names) {
    const isLaw = LAW.test(name);
    for (const line of readLines(join(folder, name), name.startsWith('ms-') ? MOST_OF_A_MANUAL : undefined)) {
      const [source = '', target = ''] = line.split('\t');
      const [sourceWords, targetWords] = [source, target].map((text) => tokenize(text).filter(isWord));
      if (sourceWords.length < 2 || targetWords.length === 0) continue;
      if (Math.max(sourceWords.length, targetWords.length) > MAX_WORDS) continue;
      pairs.push([dutch.add(sourceWords, isLaw), english.add(targetWords, isLaw)]);
    }
  }
  const useful = pairs.map(([source, target]) => [
    source.filter((id) => dutch.isUseful(id, SOURCE.functionWords)),
    target.filter((id) => english.isUseful(id, TARGET.functionWords)),
  ]);
  return { dutch, english, pairs: useful.filter((pair) => pair.every(({ length }) => length > 0)) };
}

/** Pairs of single words, `nl en`, that a dictionary has. */
function readLexicon(folder, names) {
  const entries = names.flatMap((name) => readLines(join(folder, name)));
  return new Set(entries.map((line) => line.split('\t').map(readHeadword).join(' ')));
}

function readHeadword(word) {
  return makeKey(TARGET.stripHeadword(word));
}

/** Probabilities t(to | from) of word pairs in one open-addressed table; word 0 of `from` is no word. */
class PairTable {
  keys = new Float64Array(SLOTS).fill(-1);
  values = new Float32Array(SLOTS).fill(1e-3);
  counts = new Float32Array(SLOTS);

  constructor(fromCount, toCount) {
    this.fromCount = fromCount;
    this.toCount = toCount;
  }

  slot(from, to) {
    const key = from * this.toCount + to;
    let at = (Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b)) >>> 7;
    while (this.keys[at] !== key && this.keys[at] !== -1) at = (at + 1) & (SLOTS - 1);
    this.keys[at] = key;
    return at;
  }

  /** Makes probabilities of what was counted. */
  normalise() {
    const totals = new Float64Array(this.fromCount + 1);
    for (let at = 0; at < SLOTS; at++) {
      if (this.keys[at] >= 0) totals[Math.floor(this.keys[at] / this.toCount)] += this.counts[at];
    }
    for (let at = 0; at < SLOTS; at++) {
      if (this.keys[at] >= 0)
        this.values[at] = this.counts[at] / totals[Math.floor(this.keys[at] / this.toCount)];
    }
    this.counts.fill(0);
  }
}

const shares = new Float64Array(MAX_WORDS + 1);
const slots = new Int32Array(MAX_WORDS + 1);

/** Writes the slots and the weights of all partners of the word `to[place]`, the last one for none; gives their sum. */
function weigh(table, from, to, place) {
  let [sum, scale] = [0, 0];
  for (let at = 0; at < from.length; at++) {
    slots[at] = table.slot(from[at] + 1, to[place]);
    shares[at] = Math.exp(-TENSION * Math.abs((at + 0.5) / from.length - (place + 0.5) / to.length));
    scale += shares[at];
  }
  for (let at = 0; at < from.length; at++) {
    shares[at] = ((1 - NO_PARTNER) * shares[at] * table.values[slots[at]]) / scale;
    sum += shares[at];
  }
  slots[from.length] = table.slot(0, to[place]);
  shares[from.length] = NO_PARTNER * table.values[slots[from.length]];
  return sum + shares[from.length];
}

function train(pairs, fromCount, toCount) {
  const table = new PairTable(fromCount, toCount);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [from, to] of pairs) collect(table, from, to);
    table.normalise();
    console.error(`round ${round + 1}`);
  }
  return table;
}

function collect(table, from, to) {
  for (let place = 0; place < to.length; place++) {
    const sum = weigh(table, from, to, place);
    for (let at = 0; at <= from.length; at++) table.counts[slots[at]] += shares[at] / sum;
  }
}

/** For each word of `to` the place of its likeliest partner, or -1 for none. */
function listPartners(table, from, to) {
  return Int8Array.from(to, (_, place) => {
    weigh(table, from, to, place);
    let best = from.length;
    for (let at = 0; at < from.length; at++) if (shares[at] > shares[best]) best = at;
    return best === from.length ? -1 : best;
  });
}

/** How often two words are linked both ways, by Dutch id and English id. */
function countLinks({ dutch, english, pairs }) {
  const toEnglish = train(pairs, dutch.keys.length, english.keys.length);
  const partners = pairs.map(([source, target]) => listPartners(toEnglish, source, target));
  const swapped = pairs.map(([source, target]) => [target, source]);
  const toDutch = train(swapped, english.keys.length, dutch.keys.length);
  const links = new Map();
  for (const [index, [source, target]] of pairs.entries()) {
    const back = listPartners(toDutch, target, source);
    for (const [place, at] of partners[index].entries()) {
      if (at < 0 || back[at] !== place) continue;
      const counts = links.get(source[at]) ?? new Map();
      links.set(source[at], counts.set(target[place], (counts.get(target[place]) ?? 0) + 1));
    }
  }
  return links;
}

/** `democratisch` and “democratic”. */
function isAlike(dutch, english) {
  const length = Math.min(5, Math.max(dutch.length, english.length) - 1);
  return length >= 3 && dutch.slice(0, length) === english.slice(0, length);
}

/** The English words that a Dutch word is translated with, most frequent first. */
function listTranslations({ dutch, english, lexicon }, from, counts) {
  const word = dutch.keys[from];
  const isKept = ([to, count]) => {
    const translation = english.keys[to];
    const isSupported = lexicon.has(`${word} ${translation}`) || isAlike(word, translation);
    return (isSupported ? [SUPPORTED] : [FREQUENT, PLAIN]).some(
      ({ links, ofDutch, ofEnglish }) =>
        count >= links && count >= ofDutch * dutch.counts[from] && count >= ofEnglish * english.counts[to],
    );
  };
  const sorted = [...counts].sort(([, one], [, other]) => other - one).filter(isKept);
  return sorted.slice(0, MAX_TRANSLATIONS).map(([to]) => english.keys[to]);
}

/** The lines of the file. A name that is the same in both languages needs none. */
function printPairs(data, links) {
  const lines = [...links].flatMap(([from, counts]) => {
    const word = data.dutch.keys[from];
    const translations = listTranslations(data, from, counts);
    // Headings and manuals write ordinary words with a capital, but seldom on both sides.
    const isName = data.dutch.isName(from) && translations.some((each) => data.english.mayBeName(each));
    if (isName && translations.length === 1 && translations[0] === word) return [];
    const written = isName ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    return translations.map((translation) => `${written} ${translation}`);
  });
  return lines.filter((line) => /^[A-Za-z' -]+$/.test(line) && !LEFT_OUT.test(line.toLowerCase())).sort();
}

const HEAD = `# Dutch words with the English words that translate them, one pair a line; a Dutch word with a capital is a name.
# Made by bench/make-word-pairs.js from parallel text, not edited by hand. Licence: CC BY-SA 4.0, as that of
# models/compact-nl-en, whose README names the same sources.`;

const [folder = '.'] = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv.xz'))
  .sort();
const isLexicon = (name) => name.startsWith('lexicon-');
const data = readPairs(
  folder,
  names.filter((name) => !isLexicon(name)),
);
console.error(`${data.pairs.length} pairs, ${data.dutch.keys.length} and ${data.english.keys.length} words`);
const lexicon = readLexicon(folder, names.filter(isLexicon));
console.log([HEAD, ...printPairs({ ...data, lexicon }, countLinks(data))].join('\n'));
