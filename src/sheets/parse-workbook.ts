import { decodeXml } from '../notation/decode-text.js';
import { walkXml, type XmlVisitor } from '../notation/walk-xml.js';
import { type Parts, parseZip } from '../notation/zip.js';
import { isTrue, type ReadCell, readCell, type Shared, unescapeText, type WrittenCell } from './read-cell.js';

/** A row in which something stands: its number as the program shows it, its cells by their column from 0. */
export interface ReadRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, ReadCell>;
}

interface Relation {
  readonly kind: string;
  readonly path: string;
}

/**
 * The rows of each worksheet, as any spreadsheet program saved it. Only cells that are written are gone through: the
 * last of a sheet is in row 1,048,576 and column 16,384, and one space may stand there.
 * @throws {Error} what is no workbook.
 */
export function parseWorkbook(bytes: Uint8Array): ReadRow[][] {
  const parts = parseZip(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  const main = [...readRelations(parts, '').values()].find(({ kind }) => kind === 'officeDocument')?.path;
  if (main === undefined) throw new Error('it holds no workbook');
  const relations = readRelations(parts, main);
  const { sheets, firstDay } = readMain(parts, main);
  const find = (wanted: string) => [...relations.values()].find(({ kind }) => kind === wanted)?.path;
  const shared = {
    strings: readStrings(parts, find('sharedStrings')),
    isDate: readDateStyles(parts, find('styles')),
    firstDay,
  };
  return sheets.flatMap((id) => {
    const { kind, path } = relations.get(id) ?? {};
    return kind === 'worksheet' ? [readRows(parts, path, shared)] : [];
  });
}

/** Nothing for a part that is not there. */
function walkPart(parts: Parts, path: string | undefined, visitor: XmlVisitor): void {
  const bytes = path === undefined ? undefined : parts.get(path);
  if (bytes !== undefined && path !== undefined) walkXml(decodeXml(bytes, path), visitor);
}

/** What a part refers to, by the ids it uses; `''` is the whole package. */
function readRelations(parts: Parts, part: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  walkPart(parts, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open: (name, { Id, Type, Target }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      const kind = Type?.slice(Type.lastIndexOf('/') + 1) ?? '';
      relations.set(Id, { kind, path: resolvePath(folder, Target) });
    },
  });
  return relations;
}

function resolvePath(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The ids of the sheets in their order. */
function readMain(parts: Parts, main: string): { sheets: string[]; firstDay: number } {
  const sheets: string[] = [];
  let firstDay = 0;
  walkPart(parts, main, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && isTrue(attributes['date1904'])) firstDay = 1462;
      if (name !== 'sheet') return;
      const [, id] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
      if (id !== undefined) sheets.push(id);
    },
  });
  if (sheets.length === 0) throw new Error('it holds no worksheet');
  return { sheets, firstDay };
}

/** Texts that cells share. */
function readStrings(parts: Parts, path: string | undefined): string[] {
  const strings: string[] = [];
  const takeText = makeTextTaker();
  walkPart(parts, path, {
    open: (name) => {
      takeText.open(name);
      if (name === 'si') strings.push('');
    },
    text: takeText.text,
    close: (name) => {
      const text = takeText.close(name);
      if (name === 't') strings.push((strings.pop() ?? '') + unescapeText(text));
    },
  });
  return strings;
}

/** Formats that every program knows by their number (ECMA-376, 18.8.30), with those of East Asia. */
const DATE_FORMATS: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

function readDateStyles(parts: Parts, path: string | undefined): boolean[] {
  const formats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isUsed = false;
  walkPart(parts, path, {
    open: (name, attributes) => {
      const format = Number(attributes['numFmtId']);
      if (name === 'numFmt') formats.set(format, isDateFormat(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') isUsed = true;
      if (name !== 'xf' || !isUsed) return;
      styles.push(
        formats.get(format) ?? DATE_FORMATS.some(([first, last]) => first <= format && format <= last),
      );
    },
  });
  return styles;
}

/** Has a year, month, day, hour or second, beside colours and texts of its own. */
function isDateFormat(code: string): boolean {
  return /[ymdhs]/i.test(code.replace(/\[[^\]]*\]|"[^"]*"|[\\_*]./g, ''));
}

function readRows(parts: Parts, path: string | undefined, shared: Shared): ReadRow[] {
  const rows = new Map<number, Map<number, ReadCell>>();
  let [row, column] = [0, -1];
  let cell: WrittenCell | undefined;
  const takeText = makeTextTaker();
  walkPart(parts, path, {
    open: (name, { r: address, t: type = 'n', s: style }) => {
      takeText.open(name);
      if (name === 'row') [row, column] = [Number(address ?? row + 1), -1];
      if (name !== 'c') return;
      column = findColumn(address) ?? column + 1;
      cell = { column, type, style: Number(style ?? 0) };
    },
    text: takeText.text,
    close: (name) => {
      const text = takeText.close(name);
      if (cell === undefined) return;
      if (name === 'v') cell.value = text;
      if (name === 'f') cell.formula = text;
      if (name === 't') cell.inline = (cell.inline ?? '') + unescapeText(text);
      if (name !== 'c') return;
      const read = readCell(cell, shared);
      if (read !== undefined) rows.set(row, (rows.get(row) ?? new Map()).set(cell.column, read));
      cell = undefined;
    },
  });
  return [...rows].map(([number, cells]) => ({ number, cells }));
}

/** Gives the text of an element when it closes, but not readings that stand above Japanese characters. */
function makeTextTaker() {
  let [text, readings] = ['', 0];
  return {
    open: (name: string): void => {
      if (name === 'rPh') readings += 1;
      text = '';
    },
    text: (piece: string): void => {
      if (readings === 0) text += piece;
    },
    close: (name: string): string => {
      if (name === 'rPh') readings -= 1;
      return text;
    },
  };
}

/** 0 for `A1`, 26 for `AA1`. */
function findColumn(address: string | undefined): number | undefined {
  const [, letters] = /^([A-Z]{1,3})\d+$/.exec(address ?? '') ?? [];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
