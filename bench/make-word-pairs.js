/**
 * Makes `src/check/data/word-pairs.ts`: what English words a Dutch word is translated with, counted in parallel text.
 * The checks use it to ask whether the neighbourhood of a word was translated literally.
 *
 *   xz -dc DATA/*.tsv.xz | node bench/make-word-pairs.js > src/check/data/word-pairs.ts
 *
 * Input: one pair a line, `nl<TAB>en`; the table in the repository was counted in 256,000 pairs (all of the training
 * data but the lexicons, of each software manual the first 4,000 to 8,000 pairs, the news pairs twice). Method: IBM Model 1 (Brown et al. 1993), four rounds in each direction; a pair
 * of words is kept when both directions give it weight. Upper-case words (names) are kept in a list of their own.
 */
import { createInterface } from 'node:readline';
import { DUTCH_FUNCTION_WORDS, ENGLISH_FUNCTION_WORDS } from '../build/languages/nl-en/function-words.js';
import { isWord, tokenize } from '../build/languages/token.js';

const ROUNDS = 4;
const MAX_WORDS = 45;
const MIN_COUNT = { dutch: 9, english: 5 };
const MIN_FORWARD = 0.04;
const MIN_BACKWARD = 0.005;
const MAX_TRANSLATIONS = 7;
const SLOTS = 2 ** 26;
/** Words of adult web pages in the parallel text, which no article needs, and words that merely hold such a string. */
const LEFT_OUT =
  /^(?:klootzak|lul|pijpen|verdomde|verdomme|naakt|kut\w*|neuk\w*|hoer\w*|porno\w*|pik|tieten|erotisch\w*|escort\w*|flirty) |blowjob|cock|fuck|porn|tits|whore|bitch/;

/** Words of one language: ids by key, how often each occurs, and how often with a capital inside a sentence. */
class Vocabulary {
  ids = new Map();
  keys = [];
  counts = [];
  capitals = [];
  inner = [];

  /** @param {import('../build/languages/token.js').Token[]} tokens */
  add(tokens) {
    return tokens.map((token, index) => {
      let id = this.ids.get(token.key);
      if (id === undefined) {
        id = this.keys.push(token.key) - 1;
        this.ids.set(token.key, id);
        this.counts.push(0);
        this.capitals.push(0);
        this.inner.push(0);
      }
      this.counts[id]++;
      if (index > 0) this.inner[id]++;
      if (index > 0 && /^\p{Lu}/u.test(token.text)) this.capitals[id]++;
      return id;
    });
  }

  isName(id) {
    return this.capitals[id] > 0.6 * this.inner[id];
  }
}

async function readPairs() {
  const dutch = new Vocabulary();
  const english = new Vocabulary();
  const pairs = [];
  for await (const line of createInterface({ input: process.stdin })) {
    const [source = '', target = ''] = line.split('\t');
    const [sourceWords, targetWords] = [source, target].map((text) => tokenize(text).filter(isWord));
    if (sourceWords.length > MAX_WORDS || targetWords.length > MAX_WORDS || sourceWords.length < 2) continue;
    pairs.push([Int32Array.from(dutch.add(sourceWords)), Int32Array.from(english.add(targetWords))]);
  }
  return { dutch, english, pairs };
}

/** Weights of word pairs in one open-addressed table. */
class PairTable {
  keys = new Float64Array(SLOTS).fill(-1);
  values = new Float32Array(SLOTS).fill(1);
  counts = new Float32Array(SLOTS);

  constructor(size) {
    this.size = size;
  }

  slot(from, to) {
    const key = from * this.size + to;
    let at = (Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b)) >>> 6;
    while (this.keys[at] !== key) {
      if (this.keys[at] === -1) {
        this.keys[at] = key;
        break;
      }
      at = (at + 1) & (SLOTS - 1);
    }
    return at;
  }
}

/** t(to | from) for every two words that meet in a pair. */
function trainModel1(pairs, fromCount, toCount) {
  const table = new PairTable(toCount);
  for (let round = 0; round < ROUNDS; round++) {
    table.counts.fill(0);
    const totals = new Float64Array(fromCount);
    for (const [from, to] of pairs) collect(table, totals, from, to);
    for (let at = 0; at < SLOTS; at++) {
      if (table.keys[at] >= 0)
        table.values[at] = table.counts[at] / totals[Math.floor(table.keys[at] / toCount)];
    }
    console.error(`round ${round + 1}`);
  }
  return table;
}

function collect(table, totals, from, to) {
  const slots = new Int32Array(from.length);
  for (const word of to) {
    let sum = 0.02;
    for (let index = 0; index < from.length; index++) {
      slots[index] = table.slot(from[index], word);
      sum += table.values[slots[index]];
    }
    for (let index = 0; index < from.length; index++) {
      const share = table.values[slots[index]] / sum;
      table.counts[slots[index]] += share;
      totals[from[index]] += share;
    }
  }
}

function listTranslations({ dutch, english, pairs }) {
  const keep = ({ counts, keys }, min, functionWords) =>
    counts.map((count, id) => count >= min && !functionWords.has(keys[id]));
  const keepDutch = keep(dutch, MIN_COUNT.dutch, DUTCH_FUNCTION_WORDS);
  const keepEnglish = keep(english, MIN_COUNT.english, ENGLISH_FUNCTION_WORDS);
  const kept = pairs.map(([source, target]) => [
    source.filter((id) => keepDutch[id]),
    target.filter((id) => keepEnglish[id]),
  ]);
  const forward = trainModel1(kept, dutch.keys.length, english.keys.length);
  const found = new Map();
  for (let at = 0; at < SLOTS; at++) {
    if (forward.keys[at] < 0 || forward.values[at] < MIN_FORWARD) continue;
    const from = Math.floor(forward.keys[at] / english.keys.length);
    const to = forward.keys[at] % english.keys.length;
    found.set(from, [...(found.get(from) ?? []), { to, weight: forward.values[at] }]);
  }
  const swapped = kept.map(([source, target]) => [target, source]);
  forward.keys.fill(-1);
  const backward = trainModel1(swapped, english.keys.length, dutch.keys.length);
  for (const [from, list] of found) {
    found.set(
      from,
      list.filter(({ to }) => backward.values[backward.slot(to, from)] >= MIN_BACKWARD),
    );
  }
  return found;
}

const data = await readPairs();
console.error(`${data.pairs.length} pairs, ${data.dutch.keys.length} and ${data.english.keys.length} words`);
const translations = listTranslations(data);
const lines = { word: [], name: [] };
for (const [from, list] of translations) {
  const { dutch, english } = data;
  const words = list
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_TRANSLATIONS)
    .map(({ to }) => english.keys[to]);
  const isName = dutch.isName(from);
  const isCopied = isName && words.length === 1 && words[0] === dutch.keys[from];
  if (words.length > 0 && !isCopied)
    lines[isName ? 'name' : 'word'].push(`${dutch.keys[from]} ${words.join(' ')}`);
}
const body = (kind) =>
  lines[kind]
    .filter((line) => /^[a-z' -]+$/.test(line) && !LEFT_OUT.test(line))
    .sort()
    .join('\n');
console.log(`/**
 * Dutch words (keys as \`makeKey\` makes them) with the English words that translate them, most frequent first.
 * Counted in parallel text by \`bench/make-word-pairs.js\`; not edited by hand.
 */
export const WORD_PAIRS = \`
${body('word')}
\`;

/** The same for words that are written with a capital inside a sentence. */
export const NAME_PAIRS = \`
${body('name')}
\`;`);
