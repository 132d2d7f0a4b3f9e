/**
 * Measures the translation memory: reading it, readying it for look-up, its size, and how long a look-up takes.
 *
 *   npm run bench:memory                            100,000 made-up sentences with the word frequencies of a language
 *   npm run bench:memory -- DATA/corpus             the sentences of DATA/corpus.nl and DATA/corpus.en
 *   npm run bench:memory -- --size 20000            so many of them
 *
 * Looked up are sentences of the memory as they are, with one word in ten replaced, and of words that stand together
 * nowhere in it.
 */
import { readFileSync } from 'node:fs';
import { makeMemoryIndex } from '../build/plan/memory/make-memory-index.js';
import { parseMemory, printMemory } from '../build/store/memory-jsonl.js';
import { makeRandom } from './plant-errors.js';

const QUERIES = 300;

/** @param {string[]} args */
function main(args) {
  const size = args.includes('--size') ? Number(args.splice(args.indexOf('--size'), 2)[1]) : 100_000;
  const [prefix] = args;
  const pairs = prefix === undefined ? makePairs(size) : readPairs(prefix, size);
  const text = printMemory(pairs.map(makeEntry));
  console.log(`${pairs.length} units, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB as a file`);

  globalThis.gc?.();
  const before = process.memoryUsage();
  const entries = time('read', () => parseMemory(text, 'bench'));
  const index = time('ready for exact matches', () => makeMemoryIndex([{ name: 'bench', entries }]));
  time('ready for fuzzy matches, once', () => index.findAlike(makeQuery('een eerste vraag')));
  globalThis.gc?.();
  const after = process.memoryUsage();
  const held = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  console.log(
    `held in memory: ${(held / 1e6).toFixed(0)} MB${globalThis.gc ? '' : ' (rough: run node with --expose-gc)'}`,
  );

  const random = makeRandom(7);
  const words = pairs.flatMap(({ source }) => source.split(' '));
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(random() * list.length)];
  const known = Array.from({ length: QUERIES }, () => pick(pairs).source);
  const alter = (/** @type {string} */ source) =>
    source
      .split(' ')
      .map((word) => (random() < 0.1 ? pick(words) : word))
      .join(' ');
  report('the same sentence', known, (query) => index.findSame(query));
  report('one word in ten replaced', known.map(alter), (query) => index.findAlike(query));
  const strange = known.map((source) =>
    source
      .split(' ')
      .map(() => pick(words))
      .join(' '),
  );
  report('words in another company', strange, (query) => index.findAlike(query));
}

/** @param {string} name @param {string[]} sources @param {(query: any) => unknown[]} find */
function report(name, sources, find) {
  let found = 0;
  const times = sources.map((source) => {
    const start = performance.now();
    if (find(makeQuery(source)).length > 0) found += 1;
    return performance.now() - start;
  });
  times.sort((one, other) => one - other);
  const [median, late, last] = [0.5, 0.95, 1].map((share) =>
    (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(2),
  );
  console.log(
    `${name}: median ${median} ms, 95 % within ${late} ms, all within ${last} ms; ${found} of ${times.length} found`,
  );
}

/** In processor time, which a busy machine does not stretch. @template T @param {string} what @param {() => T} action @returns {T} */
function time(what, action) {
  const start = process.cpuUsage();
  const result = action();
  const { user, system } = process.cpuUsage(start);
  console.log(`${what}: ${((user + system) / 1e6).toFixed(2)} s`);
  return result;
}

/** @param {string} source */
function makeQuery(source) {
  return { source, previous: '', next: '', self: null };
}

/** @param {{ source: string, target: string }} pair @param {number} index */
function makeEntry({ source, target }, index) {
  const place = { article: `article-${Math.floor(index / 50)}.txt`, unit: String((index % 50) + 1) };
  return {
    source,
    target,
    previous: null,
    next: null,
    ...place,
    state: /** @type {const} */ ('reviewed'),
    notes: [],
  };
}

/** @param {string} prefix @param {number} size */
function readPairs(prefix, size) {
  const [dutch = [], english = []] = ['nl', 'en'].map((language) =>
    readFileSync(`${prefix}.${language}`, 'utf8').trimEnd().split('\n'),
  );
  return dutch.slice(0, size).map((source, index) => ({ source, target: english[index] ?? '' }));
}

/** Sentences of 5 to 30 words; the word of rank r comes 1 / r times as often as the first (Zipf). @param {number} size */
function makePairs(size) {
  const random = makeRandom(1);
  const file = new URL('../src/languages/nl-en/word-pairs.txt', import.meta.url);
  const lines = readFileSync(file, 'utf8').match(/^[a-z'-]+/gm) ?? [];
  const words = [...new Set(lines)];
  const draw = () => words[Math.floor(words.length ** random()) - 1];
  return Array.from({ length: size }, () => {
    const source = Array.from({ length: 5 + Math.floor(random() * 26) }, draw).join(' ');
    return { source, target: source };
  });
}

main(process.argv.slice(2));
