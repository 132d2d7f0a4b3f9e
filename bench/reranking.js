/**
 * What the terms of a glossary and the reviewed part of a text bring when they choose among the n-best of the engine.
 *
 *   npm run bench:reranking -- DATA/flores-dev --glossary FILE [--model FOLDER] [--beams 4] [--cache FOLDER]
 *
 * Reads DATA/flores-dev.nl and .en. The n-best lists are computed once for each model (one to three minutes) and kept.
 *
 * 1. The glossary (`bench/make-glossary.js`): margins are tried on the odd lines, and the one with the fewest faulty terms
 *    at no cost in TER is reported on the even lines.
 * 2. A simulated review: the references of two lines in four stand for what a reviewer made of them. From them come a
 *    glossary (words that always meet their counterpart) and a memory (what stands in sentences that share a rare word).
 *    Weights are chosen on one of the other two lines, and HTER is reported on the last.
 */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findTermFaults } from '../build/check/terms/find-term-faults.js';
import { findTerms } from '../build/check/terms/find-terms.js';
import { makeTermIndex } from '../build/check/terms/term-index.js';
import { DUTCH_FUNCTION_WORDS, ENGLISH_FUNCTION_WORDS } from '../build/languages/nl-en/function-words.js';
import { isWord, tokenize } from '../build/languages/token.js';
import { chrf } from '../build/score/chrf.js';
import { sumStatistics } from '../build/score/metric.js';
import { ter } from '../build/score/ter.js';
import { parseGlossaryTsv } from '../build/store/glossary-tsv.js';
import { makeNBest } from './make-n-best.js';

const MARGINS = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 1];
const WEIGHTS = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8];

/** @typedef {{ text: string, score: number }} Candidate */
/** @typedef {{ source: string, reference: string, candidates: Candidate[] }} Segment */

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    glossary: { type: 'string' },
    model: { type: 'string', default: fileURLToPath(new URL('../models/compact-nl-en', import.meta.url)) },
    beams: { type: 'string', default: '4' },
    cache: { type: 'string', default: join(tmpdir(), 'tweeluik-reranking') },
  },
});

/** @param {string} path */
const readLines = (path) => readFileSync(path, 'utf8').trimEnd().split('\n');
/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/** @param {string} prefix @returns {Promise<Segment[]>} */
async function readSegments(prefix) {
  const [sources, references] = [readLines(`${prefix}.nl`), readLines(`${prefix}.en`)];
  const beams = Number(flags.beams);
  const lists = await makeNBest(sources, { ...flags, beams, alternatives: beams - 1 });
  return lists.map(({ text, score, alternatives }, index) => ({
    source: sources[index] ?? '',
    reference: references[index] ?? '',
    candidates: [{ text, score }, ...alternatives],
  }));
}

/** @param {Segment[]} segments @param {(segment: Segment) => Candidate} choose */
function measure(segments, choose) {
  const chosen = segments.map(choose);
  const scoreBy = (metric) =>
    metric.score(sumStatistics(chosen.map(({ text }, at) => metric.measure(text, segments[at].reference))));
  return {
    ter: scoreBy(ter),
    chrf: scoreBy(chrf),
    changed: chosen.filter((one, at) => one !== segments[at].candidates[0]).length,
  };
}

/** The best-scored of those within the margin that have the fewest faulty terms. */
function chooseByTerms(index, margin) {
  return ({ source, candidates }) => {
    const [best] = candidates;
    const near = candidates.filter(({ score }) => score >= best.score - margin);
    const faults = near.map(({ text }) => findTermFaults(source, text, index).length);
    return near[faults.indexOf(Math.min(...faults))] ?? best;
  };
}

function countFaults(segments, index, choose) {
  return segments.reduce((sum, one) => sum + findTermFaults(one.source, choose(one).text, index).length, 0);
}

const pickBest = ({ candidates }) => candidates[0];
const show = ({ ter, chrf }) => `HTER ${ter.toFixed(2)}  chrF2 ${chrf.toFixed(2)}`;

/** @param {Segment[]} segments @param {string} path */
function reportGlossary(segments, path) {
  const index = makeTermIndex(parseGlossaryTsv(readFileSync(path, 'utf8')).entries);
  const halves = [0, 1].map((half) => segments.filter((_, at) => at % 2 === half));
  print(`\n1. terms of ${path}\n   margin   faulty terms   segments changed`);
  for (const [half, name] of [
    [halves[0], 'odd lines, to choose the margin'],
    [halves[1], 'even lines, to report'],
  ]) {
    const terms = half.reduce(
      (sum, { source }) => sum + new Set(findTerms(source, index).map(({ entry }) => entry)).size,
      0,
    );
    print(
      `   ${name}: ${half.length} segments, ${terms} terms; as the engine ranks: ${show(measure(half, pickBest))}`,
    );
    for (const margin of MARGINS) {
      const choose = chooseByTerms(index, margin);
      const { changed, ...scores } = measure(half, choose);
      print(
        `   ${String(margin).padEnd(6)} ${String(countFaults(half, index, choose)).padStart(12)} ${String(changed).padStart(12)}      ${show(scores)}`,
      );
    }
  }
}

/** Content words of one language. */
function listWords(text, functionWords) {
  const words = tokenize(text).filter((token) => isWord(token) && token.key.length > 2);
  return [...new Set(words.map(({ key }) => key).filter((key) => !functionWords.has(key)))];
}

/** Where each word stands. @param {string[][]} lists */
function indexWords(lists) {
  const places = new Map();
  for (const [at, words] of lists.entries())
    for (const word of words) places.set(word, (places.get(word) ?? new Set()).add(at));
  return places;
}

/** What a reviewer's references teach: a glossary, and how well a text is supported by sentences like its source. */
function learn(reviewed) {
  const dutch = reviewed.map(({ source }) => listWords(source, DUTCH_FUNCTION_WORDS));
  const english = reviewed.map(({ reference }) => listWords(reference, ENGLISH_FUNCTION_WORDS));
  const [dutchPlaces, englishPlaces] = [indexWords(dutch), indexWords(english)];
  const entries = [...dutchPlaces].flatMap(([source, places]) => {
    if (places.size < 2 || places.size > 20 || source.length < 4) return [];
    const [first] = places;
    const targets = english[first].filter((word) => {
      const others = englishPlaces.get(word);
      return others.size <= places.size + 1 && [...places].every((at) => others.has(at));
    });
    return targets.length === 1
      ? [{ source, targets, forbidden: [], isKept: false, isCaseSensitive: false, note: '' }]
      : [];
  });
  const support = (source, text) => {
    const rare = listWords(source, DUTCH_FUNCTION_WORDS)
      .map((word) => dutchPlaces.get(word))
      .filter((places) => places && places.size <= 5);
    const near = new Set(rare.flatMap((places) => [...places].flatMap((at) => english[at])));
    const words = listWords(text, ENGLISH_FUNCTION_WORDS);
    return words.length === 0 ? 0 : words.filter((word) => near.has(word)).length / words.length;
  };
  return { index: makeTermIndex(entries), terms: entries.length, support };
}

function chooseBySupport(support, weight) {
  return ({ source, candidates }) => {
    const scores = candidates.map(({ text, score }) => score + weight * support(source, text));
    return candidates[scores.indexOf(Math.max(...scores))];
  };
}

/** @param {Segment[]} segments */
function reportReview(segments) {
  for (const [name, partOf] of [
    ['every other sentence of each article was reviewed', (at) => (at % 2 === 0 ? 0 : at % 4 === 1 ? 1 : 2)],
    [
      'other articles were reviewed',
      (at) => (at < segments.length / 2 ? 0 : at < (3 * segments.length) / 4 ? 1 : 2),
    ],
  ]) {
    const [reviewed, tuning, report] = [0, 1, 2].map((part) =>
      segments.filter((_, at) => partOf(at) === part),
    );
    const { index, terms, support } = learn(reviewed);
    const best = (values, make) =>
      values
        .map((value) => ({ value, ...measure(tuning, make(value)) }))
        .reduce((a, b) => (b.ter < a.ter ? b : a)).value;
    const margin = best(MARGINS, (value) => chooseByTerms(index, value));
    const weight = best(WEIGHTS, (value) => chooseBySupport(support, value));
    print(
      `\n2. ${name}: ${reviewed.length} reviewed, ${terms} terms from them, ${tuning.length} to choose weights, ${report.length} to report`,
    );
    const rows = [
      ['as the engine ranks', pickBest],
      [`terms, margin ${margin}`, chooseByTerms(index, margin)],
      ['terms, margin 0.1', chooseByTerms(index, 0.1)],
      [`memory, weight ${weight}`, chooseBySupport(support, weight)],
      ['memory, weight 0.1', chooseBySupport(support, 0.1)],
      ['the best of the n-best by TER', chooseOracle],
    ];
    for (const [label, choose] of rows) {
      const { changed, ...scores } = measure(report, choose);
      print(`   ${label.padEnd(32)} ${show(scores)}   ${changed} changed`);
    }
  }
}

function chooseOracle({ reference, candidates }) {
  const scores = candidates.map(({ text }) => ter.score(ter.measure(text, reference)));
  return candidates[scores.indexOf(Math.min(...scores))];
}

const [prefix] = positionals;
if (prefix === undefined)
  throw new TypeError('name two aligned files without their ending, for example DATA/flores-dev');
const segments = await readSegments(prefix);
print(`${segments.length} segments, ${flags.beams} beams`);
if (flags.glossary !== undefined) reportGlossary(segments, flags.glossary);
reportReview(segments);
