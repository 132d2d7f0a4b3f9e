import type { NumeralStyle } from '../../numeral.js';
import { printBothHalves, printValue, type Quantity } from '../../quantity.js';
import {
  type QuantityReader,
  type Reading,
  readQuantities,
  readRoman,
  readScaledNumeral,
} from '../../read-quantities.js';
import { isWord, type Token } from '../../token.js';
import {
  findDutchNumberPrefix,
  parseDutchCardinal,
  parseDutchHalf,
  parseDutchOrdinal,
} from './dutch-number-words.js';
import { DUTCH_HIDDEN, DUTCH_MAGNITUDES, DUTCH_SCALES, RANGE_WORDS } from './quantity-words.js';

const STYLE: NumeralStyle = { decimal: ',', group: '.', hasPointDecimals: true };
const ORDINAL_SUFFIXES = new Set(['e', 'de', 'ste']);
/** Before or behind `acht` these make it a word of attention, not a number. */
const ATTENTION = new Set(['in', 'geen', 'slaan', 'slaat', 'sloeg', 'te', 'nodig']);

/** Every quantity of a Dutch text. */
export function findDutchQuantities(text: string): Quantity[] {
  return readQuantities(text, { readers: READERS, rangeWords: RANGE_WORDS });
}

/** `jaren zestig`, `jaren '60`, `jaren 1960`, `tachtiger jaren`, and `van de twintigste eeuw` behind it. */
const readDecade: QuantityReader = (tokens, at) => {
  const old = /^(.+tig)er$/.exec(tokens[at]?.key ?? '');
  if (old !== null && tokens[at + 1]?.key === 'jaren') return makeDecade(parseDutchCardinal(old[1] ?? ''), 2);
  if (tokens[at]?.key !== 'jaren') return undefined;
  const skip = /['’‘`]/.test(tokens[at + 1]?.text ?? '') ? 2 : 1;
  const word = tokens[at + skip];
  if (word === undefined) return undefined;
  const value = /^\d+$/.test(word.text) ? Number(word.text) : parseDutchCardinal(word.key);
  return makeDecade(value, skip + 1 + countCenturyTokens(tokens, at + skip + 1));
};

function countCenturyTokens(tokens: readonly Token[], at: number): number {
  const keys = tokens.slice(at, at + 5).map(({ key }) => key);
  return keys[0] === 'van' && keys[1] === 'de' ? keys.indexOf('eeuw') + 1 : 0;
}

function makeDecade(value: number | undefined, length: number): Reading | undefined {
  const isDecade = value !== undefined && value >= 10 && value % 10 === 0 && (value < 100 || value >= 1000);
  if (!isDecade) return undefined;
  return { length, readings: [`${value % 100}s`, printValue(value)], required: true };
}

/** `op twee na` (the biggest) is the third. */
const readAllBut: QuantityReader = (tokens, at) => {
  const value =
    tokens[at]?.key === 'op' && tokens[at + 2]?.key === 'na' ? parseHour(tokens[at + 1]) : undefined;
  return value === undefined
    ? undefined
    : { length: 3, readings: [printValue(value + 1)], required: value > 1 };
};

/** `half acht` is 7:30. It also lets 8 stand, because `half` may belong to what comes before. */
const readHalfHour: QuantityReader = (tokens, at) => {
  const hour = tokens[at]?.key === 'half' ? parseHour(tokens[at + 1]) : undefined;
  if (hour === undefined) return undefined;
  return { length: 2, readings: [...printBothHalves(hour - 1, 30), printValue(hour)], required: true };
};

/** `kwart over drie`, `tien voor half vier`, `vijf over acht`. */
const readClockPhrase: QuantityReader = (tokens, at) => {
  const minutes = tokens[at]?.key === 'kwart' ? 15 : parseHour(tokens[at]);
  const side = tokens[at + 1]?.key;
  if (minutes === undefined || (side !== 'over' && side !== 'voor')) return undefined;
  const half = tokens[at + 2]?.key === 'half';
  if (!half && minutes !== 15) return undefined;
  const hour = parseHour(tokens[at + (half ? 3 : 2)]);
  if (hour === undefined) return undefined;
  const total = hour * 60 - (half ? 30 : 0) + (side === 'over' ? minutes : -minutes);
  return {
    length: half ? 4 : 3,
    readings: printBothHalves(Math.floor(total / 60), total % 60),
    required: true,
  };
};

function parseHour(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  const value = /^\d{1,2}$/.test(token.text) ? Number(token.text) : parseDutchCardinal(token.key);
  return value !== undefined && value >= 1 && value <= 12 ? value : undefined;
}

/** `4,5 mln`, `21e`, `1 000 000`, `14.30 uur`. */
const readNumber: QuantityReader = (tokens, at) => {
  const reading = readScaledNumeral(tokens, at, { style: STYLE, scales: DUTCH_SCALES });
  if (reading === undefined) return undefined;
  const next = tokens[at + reading.length];
  if (next?.glued && ORDINAL_SUFFIXES.has(next.key)) return { ...reading, length: reading.length + 1 };
  if (next?.key === 'uur')
    return { ...reading, readings: [...reading.readings, ...readWholeHour(tokens[at])] };
  return reading;
};

function readWholeHour(token: Token | undefined): string[] {
  const hour = /^\d{1,2}$/.test(token?.text ?? '') ? Number(token?.text) : 99;
  return hour <= 24 ? printBothHalves(hour, 0) : [];
}

/** `eenentwintig`, `twee miljoen driehonderdduizend`, `twee en een half`, `derde`. */
const readWords: QuantityReader = (tokens, at) => {
  const first = tokens[at];
  if (first === undefined || !isWord(first)) return undefined;
  const ordinal = parseDutchOrdinal(first.key);
  // `vierde` is also the past of `vieren`.
  if (ordinal !== undefined)
    return { length: 1, readings: [printValue(ordinal)], required: ordinal > 2 && ordinal !== 4 };
  const start = parseDutchHalf(first.key) ?? parseDutchCardinal(first.key) ?? bareScale(first.key);
  if (start === undefined) return undefined;
  const isAttention = [at - 1, at + 1].some((place) => ATTENTION.has(tokens[place]?.key ?? ''));
  const reading = addScales(tokens, at, start);
  return first.key === 'acht' && isAttention ? { ...reading, required: false } : reading;
};

/** `miljoen` alone is a million; `honderd` and `duizend` are cardinals already. */
function bareScale(key: string): number | undefined {
  return key.startsWith('mil') ? DUTCH_SCALES.get(key) : undefined;
}

/** Goes on from a number word to the scales and the halves behind it. */
function addScales(tokens: readonly Token[], at: number, start: number): Reading {
  let [total, current, length] = [0, start, 1];
  let scale: number | undefined;
  for (;;) {
    const key = tokens[at + length]?.key ?? '';
    const factor = DUTCH_SCALES.get(key);
    const more = total > 0 ? parseDutchCardinal(key) : undefined;
    if (factor !== undefined && current < factor)
      [total, current, scale] = [total + current * factor, 0, factor];
    else if (more !== undefined && current === 0 && more < 1e6 && more > 1) current = more;
    else break;
    length++;
  }
  return finishWords(tokens, at, { value: total + current, length, scale });
}

interface CountedWords {
  readonly value: number;
  readonly length: number;
  readonly scale: number | undefined;
}

function finishWords(tokens: readonly Token[], at: number, { value, length, scale }: CountedWords): Reading {
  const behind = [0, 1, 2].map((step) => tokens[at + length + step]?.key ?? '').join(' ');
  if (/^en een hal(?:f|ve)$/.test(behind))
    return { length: length + 3, readings: [printValue(value + 0.5)], required: true };
  const hour = behind.startsWith('uur') && value <= 12 ? printBothHalves(value, 0) : [];
  const isLoose = value === 2 && tokens[at - 1]?.key === 'of';
  const reading = { length, readings: [printValue(value), ...hour], required: value >= 2 && !isLoose };
  return scale === undefined ? reading : { ...reading, scale };
}

/** `honderden`, `tientallen`. */
const readMagnitude: QuantityReader = (tokens, at) => {
  const magnitude = DUTCH_MAGNITUDES.get(tokens[at]?.key ?? '');
  return magnitude === undefined ? undefined : { length: 1, readings: [magnitude], required: false };
};

/** `beide`, `decennium`, and the number inside `driejarige`. */
const readHidden: QuantityReader = (tokens, at) => {
  const key = tokens[at]?.key ?? '';
  const inside = findDutchNumberPrefix(key);
  const values = [...(DUTCH_HIDDEN.get(key) ?? []), ...(inside === undefined ? [] : [inside])];
  return values.length === 0 ? undefined : { length: 1, readings: values.map(printValue), required: false };
};

const READERS = [
  readDecade,
  readAllBut,
  readHalfHour,
  readClockPhrase,
  readNumber,
  readRoman,
  readWords,
  readMagnitude,
  readHidden,
];
