/**
 * Something countable in a text with every value it may stand for. Values are strings, so that numbers
 * (`1234.56`), times of day (`14:30`) and decades (`60s`) meet in one set.
 */
export interface Quantity {
  /** The words as they stand in the text. */
  readonly text: string;
  readonly readings: readonly string[];
  /** False where a translator may well leave it out (`een`, `second`, `a decade`): it can only be a counterpart. */
  readonly required: boolean;
}

/** The canonical form of a number: 1.50 and 1.5 are one value, and binary rounding does not show. */
export function printValue(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** `7:30` as `07:30`. Hour 24 is hour 0. */
export function printClock(hour: number, minute: number): string {
  return `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** A time on the clock face is two times of the day. */
export function printBothHalves(hour: number, minute: number): string[] {
  return hour > 12
    ? [printClock(hour, minute)]
    : [printClock(hour % 12, minute), printClock((hour % 12) + 12, minute)];
}
