import type { NumeralStyle } from '../../numeral.js';
import { printBothHalves, printClock, printValue, type Quantity } from '../../quantity.js';
import { type QuantityReader, readQuantities, readRoman, readScaledNumeral } from '../../read-quantities.js';
import type { Token } from '../../token.js';
import { ENGLISH_ORDINALS, ENGLISH_UNITS } from './english-number-words.js';
import { ENGLISH_HIDDEN, ENGLISH_MAGNITUDES, ENGLISH_SCALES, RANGE_WORDS } from './quantity-words.js';

const STYLE: NumeralStyle = { decimal: '.', group: ',', hasPointDecimals: false };
const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);
const DECADE_WORDS: ReadonlyMap<string, string> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, index) => [word, `${(index + 2) * 10}`],
  ),
);

/** Every quantity of an English text. */
export function findEnglishQuantities(text: string): Quantity[] {
  return readQuantities(text, { readers: READERS, rangeWords: RANGE_WORDS });
}

/** `1960s`, `'60s`, `the sixties`; `1800s` is also the 19th century. */
const readDecade: QuantityReader = (tokens, at) => {
  const first = tokens[at];
  const word = DECADE_WORDS.get(first?.key ?? '');
  if (word !== undefined) return { length: 1, readings: [`${word}s`, word], required: true };
  if (first === undefined || !/^(?:[12]\d)?\d0$/.test(first.text)) return undefined;
  const skip = /^['’]$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1;
  const ending = tokens[at + skip];
  if (ending?.key !== 's' || !ending.glued) return undefined;
  const value = Number(first.text);
  const century = value % 100 === 0 && value >= 1000 ? [printValue(value / 100 + 1)] : [];
  return { length: skip + 1, readings: [`${value % 100}s`, printValue(value), ...century], required: true };
};

/** `half past seven`, `quarter to four`, `ten past three`. */
const readClockPhrase: QuantityReader = (tokens, at) => {
  const first = tokens[at]?.key ?? '';
  const side = tokens[at + 1]?.key;
  const isClock = side === 'past' || (side === 'to' && first === 'quarter');
  if (!isClock) return undefined;
  const minutes = { half: 30, quarter: 15 }[first] ?? ENGLISH_UNITS.get(first);
  const hour = parseHour(tokens[at + 2]);
  if (minutes === undefined || hour === undefined) return undefined;
  const total = hour * 60 + (side === 'past' ? minutes : -minutes);
  return { length: 3, readings: printBothHalves(Math.floor(total / 60), total % 60), required: true };
};

function parseHour(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  const value = /^\d{1,2}$/.test(token.text) ? Number(token.text) : ENGLISH_UNITS.get(token.key);
  return value !== undefined && value >= 1 && value <= 12 ? value : undefined;
}

/** `2.30 pm`, `8 a.m.`, `9 o'clock`, `eight pm`. */
const readClockTime: QuantityReader = (tokens, at) => {
  const match = /^(\d{1,2})(?:[.:]([0-5]\d))?$/.exec(tokens[at]?.text ?? '');
  const hour = match === null ? parseHour(tokens[at]) : Number(match[1]);
  if (hour === undefined || hour > 12) return undefined;
  const minute = Number(match?.[2] ?? 0);
  const half = findDayHalf(tokens, at + 1);
  if (half === undefined) return undefined;
  const readings =
    half.shift === undefined ? printBothHalves(hour, minute) : [printClock((hour % 12) + half.shift, minute)];
  return { length: 1 + half.length, readings, required: true };
};

/** `pm`, `p.m.`, `o'clock`: how many tokens, and how many hours to add. */
function findDayHalf(
  tokens: readonly Token[],
  at: number,
): { length: number; shift: number | undefined } | undefined {
  const key = tokens[at]?.key ?? '';
  if (key === "o'clock") return { length: 1, shift: undefined };
  if (key === 'am' || key === 'pm') return { length: 1, shift: key === 'pm' ? 12 : 0 };
  const dotted = (key === 'a' || key === 'p') && tokens[at + 1]?.text === '.' && tokens[at + 2]?.key === 'm';
  return dotted ? { length: 3, shift: key === 'p' ? 12 : 0 } : undefined;
}

/** `4.5 million`, `21st`, `two and a half`. */
const readNumber: QuantityReader = (tokens, at) => {
  const reading = readScaledNumeral(tokens, at, { style: STYLE, scales: ENGLISH_SCALES });
  const next = tokens[at + (reading?.length ?? 0)];
  const isOrdinal = next?.glued === true && ORDINAL_SUFFIXES.has(next.key);
  return reading !== undefined && isOrdinal ? { ...reading, length: reading.length + 1 } : reading;
};

/** A number in words while it is read. */
interface Counter {
  readonly total: number;
  readonly current: number;
  readonly length: number;
  readonly scale?: number;
  readonly isOrdinal?: boolean;
}

/** `twenty-one`, `two hundred and fifty thousand`, `nineteenth`, `two and a half million`. */
const readWords: QuantityReader = (tokens, at) => {
  let counter: Counter = { total: 0, current: 0, length: 0 };
  for (let next = countOn(counter, tokens, at); next !== undefined; next = countOn(counter, tokens, at)) {
    counter = next;
    if (counter.isOrdinal) break;
  }
  if (counter.length === 0) return undefined;
  const { length, scale, isOrdinal } = counter;
  const value = counter.total + counter.current;
  const isLoose = value === 2 && tokens[at - 1]?.key === 'or';
  const readings = [printValue(value), ...readLoosely(value, tokens, at, length)];
  const reading = { length, readings, required: value > (isOrdinal ? 2 : 1) && !isLoose };
  return scale === undefined ? reading : { ...reading, scale };
};

/** “several hundred” is `honderden`, “four dozen” `vijftig`, “two decades” `twintig jaar`. */
function readLoosely(value: number, tokens: readonly Token[], at: number, length: number): string[] {
  if (ENGLISH_SCALES.has(tokens[at]?.key ?? '')) return [`${value}s`];
  if (tokens[at + length - 1]?.key === 'dozen') return [printValue(Math.round(value / 10) * 10)];
  return tokens[at + length]?.key === 'decades' ? [printValue(value * 10)] : [];
}

/** Takes the next word of a number, or undefined where the number ends. */
function countOn(counter: Counter, tokens: readonly Token[], at: number): Counter | undefined {
  const skip = counter.length === 0 ? 0 : skipJoiner(tokens, at + counter.length);
  const length = counter.length + skip + 1;
  const key = tokens[at + length - 1]?.key ?? '';
  if (key === 'half' && skip > 1) return { ...counter, current: counter.current + 0.5, length };
  if (ENGLISH_UNITS.has(key) || ENGLISH_ORDINALS.has(key)) return addUnit(counter, key, length);
  return skip > 1 ? undefined : multiply(counter, key, length);
}

function addUnit(counter: Counter, key: string, length: number): Counter | undefined {
  const unit = ENGLISH_UNITS.get(key) ?? ENGLISH_ORDINALS.get(key) ?? 0;
  if (counter.length > 0 && !fits(counter, unit)) return undefined;
  return { ...counter, current: counter.current + unit, length, isOrdinal: ENGLISH_ORDINALS.has(key) };
}

/** `hundred` multiplies what stands before it and goes on; `thousand` and more close a part of the sum. */
function multiply(
  { total, current, length: before }: Counter,
  key: string,
  length: number,
): Counter | undefined {
  const scale = key === 'dozen' && before > 0 ? 12 : ENGLISH_SCALES.get(key);
  if (scale === undefined || current >= scale) return undefined;
  if (scale <= 100) return { total, current: (current || 1) * scale, length, scale };
  return { total: total + (current || 1) * scale, current: 0, length, scale };
}

/** True where English goes on counting: `twenty` + `one`, `two hundred` + `fifty`, `three thousand` + `five`. */
function fits({ total, current }: Counter, next: number): boolean {
  if (current === 0) return total > 0 && next < 100;
  const tens = current % 100;
  return tens === 0 ? current >= 100 && next < 100 : tens >= 20 && tens % 10 === 0 && next > 0 && next < 10;
}

/** How many tokens of `-`, `and`, `and a` stand between two parts of a number. */
function skipJoiner(tokens: readonly Token[], at: number): number {
  const keys = [0, 1, 2, 3, 4].map((offset) => tokens[at + offset]?.key ?? '');
  const words = keys.filter((key) => key !== '-');
  if (words[0] === 'and' && words[1] === 'a' && words[2] === 'half') return keys.indexOf('half');
  return keys[0] === '-' || keys[0] === 'and' ? 1 : 0;
}

const FACTORS = new Map([
  ['tens', '10'],
  ['hundreds', '100'],
]);

/** `hundreds`; `tens of thousands` and `hundreds of thousands`. */
const readMagnitude: QuantityReader = (tokens, at) => {
  const key = tokens[at]?.key ?? '';
  const of = tokens[at + 1]?.key === 'of' ? (tokens[at + 2]?.key ?? '') : '';
  const factor = FACTORS.get(key);
  if (factor !== undefined && ENGLISH_MAGNITUDES.has(of)) {
    return { length: 3, readings: [factor + (ENGLISH_MAGNITUDES.get(of) ?? '').slice(1)], required: false };
  }
  const magnitude = ENGLISH_MAGNITUDES.get(key);
  return magnitude === undefined ? undefined : { length: 1, readings: [magnitude], required: false };
};

/** `both`, `a decade`; `a year and a half` is 1.5. */
const readHidden: QuantityReader = (tokens, at) => {
  const key = tokens[at]?.key ?? '';
  if (key === 'and' && tokens[at + 1]?.key === 'a' && tokens[at + 2]?.key === 'half') {
    return { length: 3, readings: ['1.5'], required: false };
  }
  const values = ENGLISH_HIDDEN.get(key);
  return values === undefined ? undefined : { length: 1, readings: values.map(printValue), required: false };
};

const READERS = [
  readDecade,
  readClockPhrase,
  readClockTime,
  readNumber,
  readRoman,
  readWords,
  readMagnitude,
  readHidden,
];
