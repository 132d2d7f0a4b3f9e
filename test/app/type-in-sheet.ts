import { parseDelimited, printDelimited } from '../../src/notation/delimited-text.js';
import type { SheetFormat } from '../../src/sheets/registry.js';
import { readTexts, typeInCells } from '../sheets/other-spreadsheet.js';

/** What a reviewer does to one row of a sheet. A note is added to those that are there. */
export interface RowEdit {
  /** 0 for the first segment; beyond the last it goes round. */
  readonly row: number;
  readonly target?: string;
  readonly note?: string;
  readonly state?: string;
}

/** A sheet after an edit, and the target that was typed over. */
export interface Typed {
  readonly content: string | Uint8Array;
  readonly before: string;
}

type Type = (content: Uint8Array, edit: RowEdit) => Typed | Promise<Typed>;

/** Types into a sheet as a person with the fitting program would. Texts hold no mark that the format must escape. */
export const TYPE_IN: Readonly<Record<SheetFormat, Type>> = {
  tsv: typeInTable,
  xlsx: typeInWorkbook,
  md: typeInMarkdown,
  xliff: typeInXliff,
  html: typeInCorrections,
};

const decode = (content: Uint8Array): string => new TextDecoder().decode(content);

function typeInTable(content: Uint8Array, edit: RowEdit): Typed {
  const rows = parseDelimited(decode(content));
  const [header = [], ...body] = rows.filter(({ length }) => length > 1);
  const cells = body[edit.row % body.length] ?? [];
  const column = (name: string) => header.indexOf(name);
  const before = cells[column('target')] ?? '';
  if (edit.target !== undefined) cells[column('target')] = edit.target;
  if (edit.state !== undefined) cells[column('state')] = edit.state;
  if (edit.note !== undefined) cells[column('note')] = joinNotes(cells[column('note')], edit.note);
  return { content: printDelimited([header, ...body]), before };
}

function joinNotes(present: string | undefined, note: string): string {
  return [present ?? '', note].filter((line) => line !== '').join('\n');
}

function typeInWorkbook(content: Uint8Array, edit: RowEdit): Typed {
  const [header = [], ...body] = readTexts(content);
  const at = edit.row % body.length;
  const read = (name: string) => body[at]?.[header.indexOf(name)] ?? '';
  const address = (name: string) => `${String.fromCharCode(65 + header.indexOf(name))}${at + 2}`;
  const { target, state, note } = edit;
  const typed = {
    ...(target === undefined ? {} : { [address('target')]: target }),
    ...(state === undefined ? {} : { [address('state')]: state }),
    ...(note === undefined ? {} : { [address('note')]: joinNotes(read('note'), note) }),
  };
  return { content: typeInCells(content, typed), before: read('target') };
}

function typeInMarkdown(content: Uint8Array, edit: RowEdit): Typed {
  const [head = '', ...sections] = decode(content).split(/(?=^## Segment )/m);
  const at = edit.row % sections.length;
  let section = sections[at] ?? '';
  const block = (name: string) => new RegExp(`\`\`\`${name}\n([\\s\\S]*?)\n?\`\`\``);
  const read = (name: string) => block(name).exec(section)?.[1] ?? '';
  const write = (name: string, text: string) => {
    section = section.replace(block(name), () => `\`\`\`${name}\n${text}\n\`\`\``);
  };
  const before = read('target');
  if (edit.target !== undefined) write('target', edit.target);
  if (edit.note !== undefined) write('note', joinNotes(read('note'), edit.note));
  if (edit.state !== undefined) section = section.replace(/^- state: .*$/m, `- state: ${edit.state}`);
  return { content: [head, ...sections.with(at, section)].join(''), before };
}

function typeInXliff(content: Uint8Array, edit: RowEdit): Typed {
  const parts = decode(content).split(/(?=<segment )/);
  const at = 1 + (edit.row % (parts.length - 1));
  let segment = parts[at] ?? '';
  const before = /<target>([\s\S]*?)<\/target>/.exec(segment)?.[1] ?? '';
  if (edit.target !== undefined) {
    segment = segment
      .replace(/\n<target>[\s\S]*?<\/target>/, '')
      .replace('</source>', `</source>\n<target>${edit.target}</target>`);
  }
  if (edit.state !== undefined) segment = segment.replace(/ state="\w+"/, ` state="${edit.state}"`);
  if (edit.note !== undefined) segment = `<notes><note>${edit.note}</note></notes>${segment}`;
  return { content: parts.with(at, segment).join(''), before };
}

interface SavedRow {
  readonly id: string;
  readonly target: string;
  readonly state: string;
  readonly note: string;
  readonly 'handed out': string;
}

/** What “Save corrections” of the page gives, see `src/web/sheet/main.ts`; the page itself at first. */
function typeInCorrections(content: Uint8Array, edit: RowEdit): Typed {
  const text = decode(content);
  const rows = text.startsWith('<') ? readPage(text) : (JSON.parse(text).rows as SavedRow[]);
  const at = edit.row % rows.length;
  const { row: _, note, ...typed } = edit;
  const before = rows[at];
  if (before === undefined) throw new Error('a page without segments');
  const row = { ...before, ...typed, note: joinNotes(before.note, note ?? '') };
  const saved = { format: 'tweeluik corrections', formatVersion: 1, rows: rows.with(at, row) };
  return { content: JSON.stringify(saved), before: before.target };
}

function readPage(page: string): SavedRow[] {
  return page
    .split(/(?=<tbody )/)
    .slice(1)
    .map((body) => ({
      id: readMarkup(/data-id="([^"]*)"/, body),
      'handed out': readMarkup(/data-handed-out="([^"]*)"/, body),
      state: readMarkup(/data-before="(\w+)"/, body),
      target: readMarkup(/<textarea class="edit[^>]*>\n([^<]*)</, body),
      note: readMarkup(/<textarea class="note[^>]*>\n([^<]*)</, body),
    }));
}

function readMarkup(pattern: RegExp, markup: string): string {
  const found = pattern.exec(markup)?.[1] ?? '';
  return found.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
