/**
 * Measures the rules that are proposed from corrections, on a simulated review: people wrote the English of every other
 * segment, and the rules proposed from that are held against what they wrote in the rest.
 *
 *   npm run bench:rules -- REFERENCE.en HYPOTHESES.en [more hypotheses …] [--show]
 *
 * Twice: with the machine's words as they are, and with every country in them under its Dutch name, a mistake that a
 * person always corrects. References were written without the machine's words in view, so both are harder than the
 * work of a reviewer, who changes no more than need be: most that is replaced twice in them is a matter of taste.
 * A change that a rule makes is right where the reference has the new words and not the old ones, wrong where it is the
 * other way about, and open where it has neither or both.
 */
import { readFileSync } from 'node:fs';
import { applyRules, countMatches } from '../build/domain/apply-rules.js';
import { ENGLISH_FUNCTION_WORDS } from '../build/languages/nl-en/function-words.js';
import { proposeRules } from '../build/review/propose-rules.js';

/** English to Dutch, for each country whose names differ, as CLDR has them. */
const COUNTRIES = listCountries();

/** @param {string[]} args */
function main(args) {
  const [reference, ...systems] = args.filter((arg) => arg !== '--show');
  if (reference === undefined || systems.length === 0) {
    console.error('usage: npm run bench:rules -- REFERENCE.en HYPOTHESES.en [more …] [--show]');
    process.exit(2);
  }
  const targets = readLines(reference);
  for (const system of systems) {
    const hypotheses = readLines(system);
    const planted = hypotheses.map((text) => applyRules(COUNTRIES, text).text);
    console.log(`${system}, half of ${targets.length} segments reviewed`);
    const isShown = args.includes('--show');
    printMeasured('as it is', measure(hypotheses, targets), isShown);
    const proposals = measure(planted, targets);
    printMeasured('with Dutch names of countries', proposals, isShown);
    printFound(planted, targets, proposals);
  }
}

/** @param {string[]} hypotheses @param {string[]} targets */
function measure(hypotheses, targets) {
  const units = hypotheses.map((hypothesis, index) => makeUnit(hypothesis, targets[index] ?? '', index));
  const isFunctionWord = (/** @type {string} */ word) => ENGLISH_FUNCTION_WORDS.has(word);
  return proposeRules(units, { known: [], isFunctionWord }).map((proposal) => ({
    ...proposal,
    verdicts: proposal.touches.map(({ segment }) => judge(proposal, targets[segment - 1] ?? '')),
  }));
}

/** @param {string} title @param {ReturnType<typeof measure>} proposals @param {boolean} isShown */
function printMeasured(title, proposals, isShown) {
  const all = proposals.flatMap(({ verdicts }) => verdicts);
  const count = (/** @type {string} */ wanted) => all.filter((verdict) => verdict === wanted).length;
  console.log(
    `  ${title}: ${proposals.length} rules; they change ${all.length} segments of the other half: ` +
      `${count('right')} right, ${count('wrong')} wrong, ${count('open')} open`,
  );
  if (!isShown) return;
  for (const { find, replace, evidence, verdicts } of proposals)
    console.log(`    ${find} → ${replace}, for ${evidence.for.length}: ${verdicts.join(' ')}`);
}

/** How many of the countries that were corrected in two segments or more were proposed. */
function printFound(
  /** @type {string[]} */ hypotheses,
  /** @type {string[]} */ targets,
  /** @type {ReturnType<typeof measure>} */ proposals,
) {
  const corrected = COUNTRIES.filter(({ find: english, replace: dutch }) => {
    const isCorrected = (/** @type {string} */ text, /** @type {number} */ index) =>
      index % 2 === 0 && has(text, dutch) && has(targets[index] ?? '', english);
    return hypotheses.filter(isCorrected).length >= 2;
  });
  const found = corrected.filter(({ find: english, replace: dutch }) =>
    proposals.some(({ find, replace }) => find === dutch && replace === english),
  );
  console.log(`  countries corrected at least twice: ${corrected.length}, of them proposed: ${found.length}`);
}

/** @param {{ find: string, replace: string }} pair @param {string} target @returns {'right' | 'wrong' | 'open'} */
function judge({ find, replace }, target) {
  if (has(target, replace) === has(target, find)) return 'open';
  return has(target, replace) ? 'right' : 'wrong';
}

/** @param {string} text @param {string} words */
function has(text, words) {
  return countMatches({ find: words, replace: '' }, text) > 0;
}

function listCountries() {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const dutch = new Intl.DisplayNames('nl', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  return codes
    .map((id) => ({ id, find: english.of(id) ?? '', replace: dutch.of(id) ?? '' }))
    .filter(({ find, replace }) => find !== replace);
}

/** Only what the proposals look at; every other segment was edited by a person. @returns {any} */
function makeUnit(
  /** @type {string} */ hypothesis,
  /** @type {string} */ reference,
  /** @type {number} */ index,
) {
  const isReviewed = index % 2 === 0;
  return {
    id: String(index + 1),
    draft: { kind: 'machine', hypothesis, rules: [] },
    target: isReviewed ? reference : hypothesis,
    state: 'translated',
    origin: isReviewed ? 'human' : 'machine',
    approval: null,
    notes: [],
    dismissed: [],
  };
}

/** @param {string} path */
function readLines(path) {
  return readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
}

main(process.argv.slice(2));
