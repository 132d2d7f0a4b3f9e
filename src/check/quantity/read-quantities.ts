import type { Token } from '../token.js';
import { type NumeralStyle, parseNumeral, readNumeral } from './numeral.js';
import { printValue, type Quantity } from './quantity.js';

/** A quantity as a reader sees it: how many tokens it takes, and what it may stand for. */
export interface Reading {
  readonly length: number;
  readonly readings: readonly string[];
  readonly required: boolean;
}

/** Reads the quantity that starts at a token, if one does. */
export type QuantityReader = (tokens: readonly Token[], at: number) => Reading | undefined;

/** Goes through a text once; at each token the first reader that knows it wins. */
export function readQuantities(
  text: string,
  tokens: readonly Token[],
  readers: readonly QuantityReader[],
): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = findReading(tokens, at, readers);
    const last = tokens[at + (reading?.length ?? 1) - 1];
    if (reading !== undefined) {
      quantities.push({
        text: text.slice(tokens[at]?.start, last?.end),
        readings: reading.readings,
        required: reading.required,
      });
    }
    at += reading?.length ?? 1;
  }
  return quantities;
}

function findReading(
  tokens: readonly Token[],
  at: number,
  readers: readonly QuantityReader[],
): Reading | undefined {
  for (const read of readers) {
    const reading = read(tokens, at);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

interface Writing {
  readonly style: NumeralStyle;
  readonly scales: ReadonlyMap<string, number>;
}

/** Digits with what multiplies them: `4.5 million`, `1 000 000`, `$3m`. */
export function readScaledNumeral(
  tokens: readonly Token[],
  at: number,
  { style, scales }: Writing,
): Reading | undefined {
  const first = tokens[at];
  if (first === undefined || !/^\d/.test(first.text)) return undefined;
  const spaced = joinSpacedGroups(tokens, at);
  const value = spaced.value ?? parseNumeral(first.text, style);
  const next = tokens[at + spaced.length];
  const scale = scales.get(next?.key ?? '');
  if (value !== undefined && scale !== undefined) {
    return { length: spaced.length + 1, readings: [printValue(value * scale)], required: true };
  }
  const plain = spaced.value === undefined ? readNumeral(first.text, style) : [printValue(spaced.value)];
  return { length: spaced.length, readings: [...plain, ...readShortScale(value, next)], required: true };
}

/** `5m` is five metres or five million, `300k` three hundred thousand. */
function readShortScale(value: number | undefined, next: Token | undefined): string[] {
  const factor = next?.glued ? { m: 1e6, k: 1e3, b: 1e9 }[next.key] : undefined;
  return value === undefined || factor === undefined ? [] : [printValue(value * factor)];
}

/** `12 500 000`: one to three digits, then groups of exactly three, all apart. */
function joinSpacedGroups(
  tokens: readonly Token[],
  at: number,
): { length: number; value: number | undefined } {
  let digits = tokens[at]?.text ?? '';
  if (!/^[1-9]\d{0,2}$/.test(digits)) return { length: 1, value: undefined };
  let length = 1;
  for (let next = tokens[at + 1]; next !== undefined && !next.glued && /^\d{3}$/.test(next.text); ) {
    digits += next.text;
    length++;
    next = tokens[at + length];
  }
  return { length, value: length > 1 ? Number(digits) : undefined };
}
