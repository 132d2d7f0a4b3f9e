import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/**
 * A cell that a spreadsheet would take for a formula (OWASP, "CSV injection"), a number or a date, behind any number
 * of apostrophes. Printing puts one apostrophe more before it and parsing takes one away, so every text comes back.
 * Whole numbers of up to 15 digits, such as ids, come back from a spreadsheet as they are and need no guard.
 */
const TAKEN_FOR_ELSE = /^'*(?:[=+\-@\t\r\n＝＋－＠]|(?!(?:0|[1-9]\d{0,14})$)\d[\d\s.,:/%eE-]*$)/u;

/** Rows of cells as tab-separated text that spreadsheets open, and open as text. */
export function printDelimited(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((cells) => cells.map((cell) => (TAKEN_FOR_ELSE.test(cell) ? `'${cell}` : cell)));
  // Without the byte order mark Excel reads UTF-8 as Windows-1252.
  return stringify(guarded, { delimiter: '\t', record_delimiter: '\n', bom: true, quoted_match: /[\r\n]/ });
}

/**
 * The rows of a sheet as it came back: tabs, semicolons or commas, any line ends, with or without a byte order mark,
 * every cell quoted or only where needed. Index 0 is row 1 of the spreadsheet; empty rows are there as well.
 */
export function parseDelimited(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = detectDelimiter(body);
  const rows = parseQuoted(body, delimiter) ?? parseByLine(body, delimiter);
  return rows.map((cells) => cells.map(removeGuard));
}

function removeGuard(cell: string): string {
  return cell.startsWith("'") && TAKEN_FOR_ELSE.test(cell) ? cell.slice(1) : cell;
}

/** The header holds no text of its own, so the separator is the commonest of the three there. */
function detectDelimiter(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0] ?? '';
  const counted = ['\t', ';', ','].map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).mark;
}

function parseQuoted(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch {
    return undefined;
  }
}

/**
 * For a sheet that was edited in a text editor, where `"Yes", he said` stands without doubled quotation marks. A row
 * is a line then: one bad row must not swallow those after it.
 */
function parseByLine(text: string, delimiter: string): string[][] {
  const unquote = (cell: string): string =>
    /^"(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  return text.split(/\r\n|\n|\r/).map((line) => line.split(delimiter).map(unquote));
}
