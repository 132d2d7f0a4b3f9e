import { type NumeralStyle, readNumeral } from './numeral.js';
import { printValue, type Quantity } from './quantity.js';
import { type Token, tokenize } from './token.js';

/** A quantity as a reader sees it: how many tokens it takes, and what it may stand for. */
export interface Reading {
  readonly length: number;
  readonly readings: readonly string[];
  readonly required: boolean;
  /** What its scale word multiplies by; a number before it may mean that scale too: `twee à drie miljoen`. */
  readonly scale?: number;
}

/** Reads the quantity that starts at a token, if one does. */
export type QuantityReader = (tokens: readonly Token[], at: number) => Reading | undefined;

/** How a language says quantities. */
interface QuantityLanguage {
  readonly readers: readonly QuantityReader[];
  /** What stands between the two numbers of a range. */
  readonly rangeWords: ReadonlySet<string>;
}

/** Every quantity of a text, which is gone through once; at each token the first reader that knows it wins. */
export function readQuantities(text: string, { readers, rangeWords }: QuantityLanguage): Quantity[] {
  const tokens = tokenize(text);
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = findReading(tokens, at, readers);
    const end = at + (reading?.length ?? 1);
    if (reading !== undefined) {
      const isRange = rangeWords.has(tokens[end]?.key ?? '');
      const next = isRange ? findReading(tokens, end + 1, readers) : undefined;
      quantities.push({
        text: text.slice(tokens[at]?.start, tokens[end - 1]?.end),
        readings: [...reading.readings, ...readSharedScale(reading, next)],
        required: reading.required,
      });
    }
    at = end;
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

/** `twee` in `twee à drie miljoen` may be two million. */
function readSharedScale({ readings, scale }: Reading, next: Reading | undefined): string[] {
  const [value, shared] = [Number(readings[0]), next?.scale];
  if (scale !== undefined || shared === undefined || Number.isNaN(value)) return [];
  return [printValue(value * shared)];
}

interface Writing {
  readonly style: NumeralStyle;
  readonly scales: ReadonlyMap<string, number>;
}

/** Digits with what multiplies them: `4.5 million`, `264-million`, `1 000 000`, `$3m`. */
export function readScaledNumeral(
  tokens: readonly Token[],
  at: number,
  writing: Writing,
): Reading | undefined {
  const first = tokens[at];
  if (first === undefined || !/^\d/.test(first.text)) return undefined;
  const spaced = joinSpacedGroups(tokens, at);
  const values =
    spaced.value === undefined ? readNumeral(first.text, writing.style) : [printValue(spaced.value)];
  const hyphen = tokens[at + spaced.length]?.text === '-' ? 1 : 0;
  const next = tokens[at + spaced.length + hyphen];
  const scale = writing.scales.get(next?.key ?? '');
  if (scale === undefined) {
    const extra = [...readShortScale(values[0], next), ...readShortYear(tokens, at)];
    return { length: spaced.length, readings: [...values, ...extra], required: true };
  }
  const value = Number(values[0]) * scale;
  return { length: spaced.length + hyphen + 1, readings: [printValue(value)], required: true, scale };
}

/** `5m` is five metres or five million, `300k` three hundred thousand. */
function readShortScale(value: string | undefined, next: Token | undefined): string[] {
  const factor = next?.glued ? { m: 1e6, k: 1e3, b: 1e9 }[next.key] : undefined;
  return factor === undefined ? [] : [printValue(Number(value) * factor)];
}

/** `'68` and the second year of `1995-96` leave the century out. */
function readShortYear(tokens: readonly Token[], at: number): string[] {
  const [sign, token] = [tokens[at - 1]?.text ?? '', tokens[at]];
  if (!/^['’‘/–-]$/.test(sign) || !/^\d\d$/.test(token?.text ?? '')) return [];
  return ['18', '19', '20'].map((century) => century + token?.text);
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

/** `Elizabeth II`, `klasse III`: two letters or more, so that “I” stays a word. */
export const readRoman: QuantityReader = (tokens, at) => {
  const text = tokens[at]?.text ?? '';
  if (!/^(?=[XVI]{2,}$)X{0,3}(?:IX|IV|V?I{0,3})$/.test(text)) return undefined;
  const worth: Record<string, number> = { X: 10, V: 5, I: 1 };
  const values = [...text].map((letter) => worth[letter] ?? 0);
  const value = values.reduce(
    (sum, each, index) => sum + (each < (values[index + 1] ?? 0) ? -each : each),
    0,
  );
  return { length: 1, readings: [printValue(value)], required: false };
};
