/** A cell of a workbook that came back: its text, or what it holds instead of one. */
export type ReadCell = { readonly text: string } | { readonly notText: string };

/** What the cells of a sheet refer to. */
export interface Shared {
  readonly strings: readonly string[];
  /** By the number of a cell's style: whether it shows a number as a date or a time. */
  readonly isDate: readonly boolean[];
  /** Days from 1899-12-30 to day 0: of the two calendars of workbooks, the second begins in 1904. */
  readonly firstDay: number;
}

/** A cell as it is written (ECMA-376, 18.3.1.4). */
export interface WrittenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value?: string;
  formula?: string;
  inline?: string;
}

/** What a cell says; undefined where nothing stands in it. */
export function readCell(cell: WrittenCell, shared: Shared): ReadCell | undefined {
  const { type, value, formula, inline } = cell;
  if (formula !== undefined && !hasTextResult(cell, shared))
    return { notText: formula === '' ? 'a formula' : `the formula =${formula}` };
  if (type === 'inlineStr') return inline === undefined ? undefined : { text: inline };
  if (value === undefined) return undefined;
  return type === 'n' ? readNumber(value, cell, shared) : READ.get(type)?.(value, shared);
}

/** A formula gives what the reviewer saw: text that begins with `=` or `-` may have become one. */
function hasTextResult({ type, style, value }: WrittenCell, { isDate }: Shared): boolean {
  // A program that does not calculate leaves an empty number.
  const isNumber = type === 'n' && value?.trim() !== '' && isDate[style] !== true;
  return value !== undefined && (type === 'str' || type === 's' || isNumber);
}

/** By the type of a cell (ST_CellType) that has a value. */
const READ = new Map<string, (value: string, shared: Shared) => ReadCell>([
  ['s', (value, { strings }) => ({ text: strings[Number(value)] ?? '' })],
  ['str', (value) => ({ text: unescapeText(value) })],
  ['b', (value) => ({ text: isTrue(value) ? 'true' : 'false' })],
  ['d', (value) => ({ notText: `the date ${value.slice(0, 10)}` })],
  ['e', (value) => ({ notText: `the error ${value}` })],
]);

function readNumber(value: string, { style }: WrittenCell, shared: Shared): ReadCell | undefined {
  if (value.trim() === '') return undefined;
  const number = Number(value);
  if (shared.isDate[style] === true) return readDate(number + shared.firstDay);
  return { text: Number.isNaN(number) ? value : String(number) };
}

/** 9999-12-31 */
const LAST_DAY = 2_958_465;
const DAY_MS = 86_400_000;
const DAY_1970 = 25_569;
/** The Swedish way to write a date is ISO 8601. */
const ISO_DATE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' });

function readDate(day: number): ReadCell {
  if (!(day >= 0 && day < LAST_DAY + 1)) return { text: String(day) };
  if (day < 1) return { notText: 'a time of day' };
  return { notText: `the date ${ISO_DATE.format(Math.round((day - DAY_1970) * DAY_MS))}` };
}

/** `_x0041_` stands for a character by its number (ST_Xstring). */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
