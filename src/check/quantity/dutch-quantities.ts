import { DUTCH_HIDDEN, DUTCH_MAGNITUDES, DUTCH_SCALES } from '../data/quantity-words.js';
import { isWord, type Token, tokenize } from '../token.js';
import {
  findDutchNumberPrefix,
  parseDutchCardinal,
  parseDutchHalf,
  parseDutchOrdinal,
} from './dutch-number-words.js';
import { DUTCH_STYLE } from './numeral.js';
import { printBothHalves, printValue, type Quantity } from './quantity.js';
import { type QuantityReader, type Reading, readQuantities, readScaledNumeral } from './read-quantities.js';

const ORDINAL_SUFFIXES = new Set(['e', 'de', 'ste']);
const DECADE_STARTS = new Set(['jaren', 'jaar']);

/** Every quantity of a Dutch text. */
export function findDutchQuantities(text: string): Quantity[] {
  return readQuantities(text, tokenize(text), READERS);
}

/** `jaren zestig`, `jaren '60`, `jaren 1960`, `tachtiger jaren`. */
const readDecade: QuantityReader = (tokens, at) => {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const old = /^(.+tig)er$/.exec(first.key);
  if (old !== null && tokens[at + 1]?.key === 'jaren') return makeDecade(parseDutchCardinal(old[1] ?? ''), 2);
  if (!DECADE_STARTS.has(first.key)) return undefined;
  const skip = /['’‘`]/.test(tokens[at + 1]?.text ?? '') ? 2 : 1;
  const word = tokens[at + skip];
  if (word === undefined) return undefined;
  const value = /^\d+$/.test(word.text) ? Number(word.text) : parseDutchCardinal(word.key);
  return makeDecade(value, skip + 1);
};

function makeDecade(value: number | undefined, length: number): Reading | undefined {
  const isDecade = value !== undefined && value >= 10 && value % 10 === 0 && (value < 100 || value >= 1000);
  if (!isDecade) return undefined;
  return { length, readings: [`${value % 100}s`, printValue(value)], required: true };
}

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
  const reading = readScaledNumeral(tokens, at, { style: DUTCH_STYLE, scales: DUTCH_SCALES });
  if (reading === undefined) return undefined;
  const next = tokens[at + reading.length];
  if (next !== undefined && next.glued && ORDINAL_SUFFIXES.has(next.key))
    return { ...reading, length: reading.length + 1 };
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
  if (ordinal !== undefined) return { length: 1, readings: [printValue(ordinal)], required: ordinal > 2 };
  const start = parseDutchHalf(first.key) ?? parseDutchCardinal(first.key) ?? bareScale(first.key);
  if (start === undefined) return undefined;
  return addScales(tokens, at, start);
};

/** `miljoen` alone is a million; `honderd` and `duizend` are cardinals already. */
function bareScale(key: string): number | undefined {
  return key.startsWith('mil') ? DUTCH_SCALES.get(key) : undefined;
}

function addScales(tokens: readonly Token[], at: number, start: number): Reading {
  let [total, current, length] = [0, start, 1];
  for (;;) {
    const key = tokens[at + length]?.key ?? '';
    const scale = DUTCH_SCALES.get(key);
    const more = total > 0 ? parseDutchCardinal(key) : undefined;
    if (scale !== undefined && current < scale) [total, current] = [total + current * scale, 0];
    else if (more !== undefined && current === 0 && more < 1e6 && more > 1) current = more;
    else break;
    length++;
  }
  const value = total + current;
  const half = ['en', 'een', 'half'].every(
    (word, index) => tokens[at + length + index]?.key.replace('halve', 'half') === word,
  );
  if (half) return { length: length + 3, readings: [printValue(value + 0.5)], required: true };
  const hour = tokens[at + length]?.key === 'uur' && value <= 12 ? printBothHalves(value, 0) : [];
  return { length, readings: [printValue(value), ...hour], required: value >= 2 };
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

const READERS = [readDecade, readHalfHour, readClockPhrase, readNumber, readWords, readMagnitude, readHidden];
