/**
 * Plants one error in the English of a real pair, the way an engine makes them. It shares no code and no table with
 * the checks that shall find it, and it always plants the same errors in the same pairs.
 *
 * @typedef {{ source: string, target: string }} Pair
 * @typedef {(pair: Pair, random: () => number, others: readonly Pair[]) => string | undefined} Plant
 *   the target with the error, or undefined where the pair offers no place for it
 */

const MONTHS_AND_DAYS =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/;
const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty'.split(' ');
const OPPOSITES = {
  "won't": 'will',
  "can't": 'can',
  cannot: 'can',
  nothing: 'something',
  nobody: 'everybody',
  none: 'all',
  nowhere: 'somewhere',
  without: 'with',
};

/** Numbers between 0 and 1 that are the same in every run. @param {number} seed */
export function makeRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @template T @param {readonly T[]} items @param {() => number} random */
function pick(items, random) {
  return items[Math.floor(random() * items.length)];
}

/** @param {string} text @param {RegExpMatchArray | undefined} match @param {string} replacement */
function replaceAt(text, match, replacement) {
  if (match?.index === undefined) return undefined;
  const end = match.index + match[0].length;
  return tidy(text.slice(0, match.index) + replacement + text.slice(end));
}

/** @param {string} text */
function tidy(text) {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}

/** One of the matches of a pattern. @param {string} text @param {RegExp} pattern @param {() => number} random */
function pickMatch(text, pattern, random) {
  return pick([...text.matchAll(pattern)], random);
}

/** @type {Plant} A digit becomes another one. */
function changeDigit({ target }, random) {
  const match = pickMatch(target, /\d/g, random);
  return match && replaceAt(target, match, String((Number(match[0]) + 1 + Math.floor(random() * 8)) % 10));
}

/** @type {Plant} A number in digits is left out. */
function dropNumber({ target }, random) {
  return replaceAt(
    target,
    pickMatch(target, /(?<![\w.,-])\d[\d.,:]*\d|(?<![\w.,-])\d(?![\w-])/g, random),
    '',
  );
}

/** @type {Plant} 1,234.5 stands as it would in Dutch. */
function keepDutchSeparators({ target }, random) {
  const match = pickMatch(target, /(?<![\d.,])\d+(?:,\d{3}(?!\d)|\.\d+(?!\w|[.:]))(?!\s?[ap]\.?m)/g, random);
  return (
    match &&
    replaceAt(
      target,
      match,
      match[0].replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')),
    )
  );
}

/** @type {Plant} A number word becomes another one. */
function changeNumberWord({ target }, random) {
  const match = pickMatch(target, new RegExp(`\\b(?:${NUMBER_WORDS.join('|')})\\b`, 'g'), random);
  return (
    match &&
    replaceAt(
      target,
      match,
      pick(
        NUMBER_WORDS.filter((word) => word !== match[0]),
        random,
      ),
    )
  );
}

/** @type {Plant} Million, billion and trillion are mixed up, as Dutch `miljard` and `biljoen` invite to. */
function changeScale({ target }, random) {
  const match = pickMatch(target, /\b(?:m|b|tr)illion\b/g, random);
  return (
    match &&
    replaceAt(
      target,
      match,
      match[0] === 'million' ? 'billion' : match[0] === 'billion' ? 'million' : 'billion',
    )
  );
}

/**
 * The names of a pair: capitalised words inside the English sentence for which the Dutch has a capitalised word with
 * the same first two letters. @param {Pair} pair
 */
function listNames({ source, target }) {
  const starts = new Set(Array.from(source.matchAll(/\p{Lu}[\p{L}'’-]+/gu), ([word]) => word.slice(0, 2)));
  const names = [...target.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{L}{2,}/gu)];
  return names.filter(([name]) => !MONTHS_AND_DAYS.test(name) && starts.has(name.slice(0, 2)));
}

/** @type {Plant} */
function dropName(pair, random) {
  const match = pick(listNames(pair), random);
  if (match === undefined || pair.target.split(match[0]).length > 2) return undefined;
  return replaceAt(pair.target, match, '');
}

/** @type {Plant} A name becomes a name of another pair. */
function changeName(pair, random, others) {
  const match = pick(listNames(pair), random);
  if (match === undefined || pair.target.split(match[0]).length > 2) return undefined;
  for (let tries = 0; tries < 50; tries++) {
    const other = pick(listNames(pick(others, random)), random)?.[0];
    if (other !== undefined && !pair.target.includes(other)) return replaceAt(pair.target, match, other);
  }
  return undefined;
}

/** @type {Plant} Two letters inside a name change places. */
function misspellName(pair, random) {
  const match = pick(
    listNames(pair).filter(([name]) => name.length > 4 && name[2] !== name[3]),
    random,
  );
  const name = match?.[0] ?? '';
  return match && replaceAt(pair.target, match, name.slice(0, 2) + name[3] + name[2] + name.slice(4));
}

/** @type {Plant} A negation that the Dutch has too is lost. */
function dropNegation({ source, target }, random) {
  if (!/\b(?:niet|geen|nooit|niemand|niets|niks|nergens|zonder|noch|nee)\b/i.test(source)) return undefined;
  const match = pickMatch(
    target,
    /\b(?:not|never|cannot|nothing|nobody|none|nowhere|without|no(?!\.)|won['’]t|can['’]t)\b|n['’]t\b/g,
    random,
  );
  return match && replaceAt(target, match, OPPOSITES[match[0].replace('’', "'")] ?? '');
}

/** @type {Plant} */
function addNegation({ target }, random) {
  const match = pickMatch(
    target,
    /\b(?:is|are|was|were|has|have|can|could|will|would|should|must)\b(?! not\b)/g,
    random,
  );
  return match && replaceAt(target, match, `${match[0]} not`);
}

/** @type {Plant} What follows the last comma is left out. */
function dropClause({ target }) {
  const at = target.lastIndexOf(', ');
  return at < 0 || target.slice(at).split(' ').length < 6 ? undefined : `${target.slice(0, at)}.`;
}

/** @type {Plant} A month or a weekday becomes another one. */
function changeDate({ target }, random) {
  const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
  const months = 'January February April June July August September October November December'.split(' ');
  const match = pickMatch(target, new RegExp(`\\b(?:${[...days, ...months].join('|')})\\b`, 'g'), random);
  if (match === undefined || target.split(match[0]).length > 2) return undefined;
  const names = days.includes(match[0]) ? days : months;
  return replaceAt(
    target,
    match,
    pick(
      names.filter((name) => !target.includes(name)),
      random,
    ) ?? '',
  );
}

/** @type {Plant} A unit or a currency becomes another one. */
function changeUnit({ target }, random) {
  const swaps = {
    euros: 'dollars',
    '€': '$',
    $: '€',
    km: 'miles',
    kilometres: 'miles',
    kilometers: 'miles',
    percent: '',
    '%': '',
  };
  const match = pickMatch(target, /\b(?:euros|km|kilomet(?:re|er)s|percent)\b|[€$%]/g, random);
  return match && replaceAt(target, match, swaps[match[0]] ?? '');
}

/** @type {Plant} One quotation mark is lost. */
function dropQuote({ target }, random) {
  return replaceAt(target, pickMatch(target, /["“”]/g, random), '');
}

/** @type {Plant} All quotation marks are lost. */
function dropQuotes({ target }) {
  return /["“”]/.test(target) ? target.replace(/["“”]/g, '') : undefined;
}

/** @type {Plant} */
function dropBracket({ target }, random) {
  return replaceAt(target, pickMatch(target, /[()]/g, random), '');
}

/** @type {Plant} */
function dropEndMark({ target }) {
  return /[.?!]$/.test(target) ? target.slice(0, -1) : undefined;
}

/** @type {Plant} */
function doubleWord({ target }, random) {
  const match = pickMatch(target, /(?<= )\p{Ll}{2,}(?= )/gu, random);
  return match && replaceAt(target, match, `${match[0]} ${match[0]}`);
}

/** @type {Plant} A phrase of three words is written five times, as a decoder in a loop does. */
function loopPhrase({ target }, random) {
  const match = pickMatch(target, /(?<= )\p{Ll}+ \p{Ll}+ \p{Ll}+(?= )/gu, random);
  return match && replaceAt(target, match, Array(5).fill(match[0]).join(' '));
}

/** @type {Plant} A long Dutch word stands where an English one should. */
function keepDutchWord({ source, target }, random) {
  const dutch = pick(source.match(/(?<= )\p{Ll}{5,}(?= )/gu) ?? [], random);
  const match = pickMatch(target, /(?<= )\p{Ll}{5,}(?= )/gu, random);
  return dutch && match && !target.includes(dutch) ? replaceAt(target, match, dutch) : undefined;
}

/** @type {Plant} */
function copySource({ source }) {
  return source;
}

/** @type {Plant} */
function lowerFirst({ target }) {
  return /^\p{Lu}\p{Ll}/u.test(target) ? target.charAt(0).toLowerCase() + target.slice(1) : undefined;
}

/**
 * Every kind of error, the checks that shall find it, and the share of errors that must be found (0: printed only).
 * @type {readonly { kind: string, plant: Plant, codes: readonly string[], bar: number }[]}
 */
export const PLANTS = [
  { kind: 'number: digit changed', plant: changeDigit, codes: ['check/numbers'], bar: 0.9 },
  { kind: 'number: left out', plant: dropNumber, codes: ['check/numbers'], bar: 0.9 },
  { kind: 'number: Dutch separators kept', plant: keepDutchSeparators, codes: ['check/numbers'], bar: 0.9 },
  { kind: 'number: other number word', plant: changeNumberWord, codes: ['check/numbers'], bar: 0.9 },
  { kind: 'number: million for billion', plant: changeScale, codes: ['check/numbers'], bar: 0.9 },
  { kind: 'name: left out', plant: dropName, codes: ['check/names'], bar: 0.8 },
  { kind: 'name: another name', plant: changeName, codes: ['check/names'], bar: 0.8 },
  { kind: 'name: letters swapped', plant: misspellName, codes: ['check/names'], bar: 0 },
  { kind: 'negation: left out', plant: dropNegation, codes: ['check/negation'], bar: 0.8 },
  { kind: 'negation: added', plant: addNegation, codes: ['check/negation'], bar: 0.8 },
  { kind: 'date: other month or day', plant: changeDate, codes: ['check/dates'], bar: 0 },
  { kind: 'unit: another one', plant: changeUnit, codes: ['check/units'], bar: 0 },
  {
    kind: 'clause: left out',
    plant: dropClause,
    codes: ['check/length', 'check/missing-text'],
    bar: 0,
  },
  { kind: 'quote: one mark lost', plant: dropQuote, codes: ['check/quotes'], bar: 0 },
  { kind: 'quote: all marks lost', plant: dropQuotes, codes: ['check/quotes'], bar: 0 },
  { kind: 'bracket: one lost', plant: dropBracket, codes: ['check/brackets'], bar: 0 },
  { kind: 'end mark: lost', plant: dropEndMark, codes: ['check/end-punctuation'], bar: 0 },
  { kind: 'word: doubled', plant: doubleWord, codes: ['check/repetition'], bar: 0 },
  { kind: 'phrase: in a loop', plant: loopPhrase, codes: ['check/repetition'], bar: 0 },
  { kind: 'word: left in Dutch', plant: keepDutchWord, codes: ['check/untranslated'], bar: 0 },
  { kind: 'segment: left in Dutch', plant: copySource, codes: ['check/copied-source'], bar: 0 },
  { kind: 'case: small first letter', plant: lowerFirst, codes: ['check/letter-case'], bar: 0 },
];
