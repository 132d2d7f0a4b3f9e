/**
 * Measures the checks: how often they speak up on human translations, where every finding counts as a false alarm,
 * and how many planted errors they find.
 *
 *   npm run bench:checks -- DATA/flores-dev [more …]      reads DATA/flores-dev.nl and DATA/flores-dev.en
 *   TWEELUIK_BENCH_PAIRS=DATA/flores-dev npm run bench:checks
 *
 * `--glossary FILE` (see `make-glossary.js`) measures the glossary check instead: how many of its terms a human translator,
 * who did not know the glossary, translated otherwise.
 * `--show CODE` prints the pairs that one check flags instead.
 */
import { existsSync, readFileSync } from 'node:fs';
import { CHECKS } from '../build/check/checks.js';
import { runChecks } from '../build/check/run-checks.js';
import { findTermFaults } from '../build/check/terms/find-term-faults.js';
import { findTerms } from '../build/check/terms/find-terms.js';
import { makeTermIndex } from '../build/check/terms/term-index.js';
import { parseGlossaryTsv } from '../build/store/glossary-tsv.js';
import { makeRandom, PLANTS } from './plant-errors.js';

const FALSE_ALARM_BARS = { 'check/names': 0.02, all: 0.04 };
const FALSE_ALARM_BAR = 0.005;

/** @param {string[]} args */
function main(args) {
  const [show, glossary] = ['--show', '--glossary'].map((flag) =>
    args.includes(flag) ? args.splice(args.indexOf(flag), 2)[1] : undefined,
  );
  const prefixes =
    args.length > 0 ? args : (process.env.TWEELUIK_BENCH_PAIRS ?? '').split(' ').filter(Boolean);
  if (prefixes.length === 0) fail('no pairs given');
  for (const prefix of prefixes) {
    const pairs = readPairs(prefix);
    if (show !== undefined) printFlagged(pairs, show);
    else if (glossary !== undefined) printTerms(pairs, glossary);
    else {
      console.log(`\n${prefix}: ${pairs.length} pairs`);
      printFalseAlarms(pairs);
      printPlanted(pairs);
    }
  }
}

/** @param {string} problem @returns {never} */
function fail(problem) {
  console.error(`bench:checks: ${problem}`);
  console.error('Give the path of two aligned files without their ending, for example');
  console.error(
    '  npm run bench:checks -- DATA/flores-dev     (reads DATA/flores-dev.nl and DATA/flores-dev.en)',
  );
  process.exit(2);
}

/** @param {string} prefix */
function readPairs(prefix) {
  const [dutch = [], english = []] = ['nl', 'en'].map((language) => {
    const path = `${prefix}.${language}`;
    if (!existsSync(path)) fail(`there is no file “${path}”`);
    return readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  });
  if (dutch.length !== english.length)
    fail(`“${prefix}” has ${dutch.length} Dutch and ${english.length} English lines`);
  return dutch.map((source, index) => ({ source, target: english[index] ?? '', blockKind: 'paragraph' }));
}

/** @param {ReturnType<typeof readPairs>} pairs */
function printFalseAlarms(pairs) {
  const flagged = pairs.map((pair) => new Set(runChecks(pair).map(({ code }) => code)));
  const rows = CHECKS.map(({ code }) => ({
    name: code,
    count: flagged.filter((codes) => codes.has(code)).length,
  }));
  rows.push({ name: 'all', count: flagged.filter((codes) => codes.size > 0).length });
  console.log('  human translations flagged');
  for (const { name, count } of rows) {
    const bar = FALSE_ALARM_BARS[name] ?? FALSE_ALARM_BAR;
    const verdict = count / pairs.length < bar ? 'ok' : 'TOO MANY';
    console.log(
      `    ${name.padEnd(32)} ${print(count, pairs.length)}   bar < ${(100 * bar).toFixed(1)} %  ${verdict}`,
    );
  }
}

/** @param {ReturnType<typeof readPairs>} pairs @param {string} path */
function printTerms(pairs, path) {
  const { entries } = parseGlossaryTsv(readFileSync(path, 'utf8'));
  const index = makeTermIndex(entries);
  const before = process.cpuUsage();
  const allFaults = pairs.map(({ source, target }) => findTermFaults(source, target, index));
  const { user, system } = process.cpuUsage(before);
  for (const isPart of [false, true]) {
    const isWanted = (one) => one.isPart === isPart;
    const found = pairs.map(({ source }) => findTerms(source, index).filter(isWanted));
    const faults = allFaults.map((list) => list.filter(isWanted));
    const terms = found.reduce((sum, list) => sum + new Set(list.map(({ entry }) => entry)).size, 0);
    console.log(isPart ? '  parts of compounds (for information)' : '  whole terms');
    console.log(`    translated otherwise    ${print(faults.flat().length, terms)}`);
    console.log(
      `    segments flagged        ${print(faults.filter(({ length }) => length > 0).length, pairs.length)}`,
    );
  }
  const perPair = (user + system) / 1000 / pairs.length;
  console.log(`  ${entries.length} terms, ${perPair.toFixed(1)} ms of processor time a pair`);
}

/** An error counts as found when a check that shall find it says something it did not say before. */
function printPlanted(pairs) {
  console.log('  planted errors found');
  const totals = new Map();
  for (const [index, { kind, plant, codes, bar }] of PLANTS.entries()) {
    const random = makeRandom(index + 1);
    const count = { planted: 0, found: 0 };
    for (const pair of pairs) {
      const target = plant(pair, random, pairs);
      if (target === undefined || target === pair.target) continue;
      count.planted++;
      if (isFound(pair, target, codes)) count.found++;
    }
    printRow(kind, count, 0);
    if (bar > 0) addTo(totals, kind.split(':')[0], count, bar);
  }
  for (const [kind, { planted, found, bar }] of totals)
    printRow(`${kind}: all of the above`, { planted, found }, bar);
}

function addTo(totals, kind, { planted, found }, bar) {
  const total = totals.get(kind) ?? { planted: 0, found: 0, bar };
  totals.set(kind, { planted: total.planted + planted, found: total.found + found, bar });
}

function isFound(pair, target, codes) {
  const before = listMessages(pair, codes);
  return listMessages({ ...pair, target }, codes).some((message) => !before.includes(message));
}

function listMessages(pair, codes) {
  return runChecks(pair)
    .filter(({ code }) => codes.includes(code))
    .map(({ message }) => message);
}

function printRow(kind, { planted, found }, bar) {
  const verdict = bar === 0 ? '' : `bar ≥ ${100 * bar} %  ${found >= bar * planted ? 'ok' : 'TOO FEW'}`;
  console.log(`    ${kind.padEnd(32)} ${print(found, planted)}   ${verdict}`);
}

function print(count, total) {
  const share = total === 0 ? '–' : `${((100 * count) / total).toFixed(2)} %`;
  return `${String(count).padStart(6)} of ${String(total).padEnd(6)} ${share.padStart(9)}`;
}

function printFlagged(pairs, code) {
  for (const pair of pairs) {
    const messages = listMessages(pair, [code]);
    if (messages.length > 0) console.log(`${messages.join(' | ')}\n  nl ${pair.source}\n  en ${pair.target}`);
  }
}

main(process.argv.slice(2));
