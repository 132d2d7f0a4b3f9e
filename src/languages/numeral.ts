import { printBothHalves, printClock, printValue } from './quantity.js';

/** How a language writes 1,234.56. */
export interface NumeralStyle {
  readonly decimal: ',' | '.';
  readonly group: ',' | '.';
  /** Decimals with a point are met too, where it cannot be a group. */
  readonly hasPointDecimals: boolean;
}

/** The number that digits with separators stand for, or undefined for `10.0.1`, `1,2,3` and the like. */
function parseNumeral(text: string, { decimal, group }: NumeralStyle): number | undefined {
  const [whole = '', fraction, more] = text.split(decimal);
  if (more !== undefined) return undefined;
  const groups = whole.split(group);
  const grouped = groups.every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  if (groups.length > 1 && !grouped) return undefined;
  return Number(`${groups.join('')}.${fraction ?? '0'}`);
}

/**
 * Every value a numeral may stand for. With a decimal comma `14.30` is a time or a decimal written the foreign way;
 * with a decimal point `4,5` is neither, so it stays a literal that nothing but the same literal matches.
 */
export function readNumeral(text: string, style: NumeralStyle): string[] {
  const value = parseNumeral(text, style);
  const readings = value === undefined ? [] : [printValue(value)];
  if (style.hasPointDecimals && /^\d+\.\d+$/.test(text) && value === undefined)
    readings.push(printValue(Number(text)));
  readings.push(...readClock(text));
  return readings.length > 0 ? readings : [text];
}

/** The times that `9:30`, `14.30` and `0230` may stand for. */
function readClock(text: string): string[] {
  const match = /^(\d{1,2})[.:]([0-5]\d)$/.exec(text) ?? /^([01]\d|2[0-4])([0-5]\d)$/.exec(text);
  if (match === null) return [];
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  if (hour > 24) return [];
  return match[0].startsWith('0') ? [printClock(hour, minute)] : printBothHalves(hour, minute);
}
