import type { DiffPart } from '../domain/file-diff.js';
import { type Html, NO_HTML, html as xml } from '../notation/html.js';
import { printZip } from '../notation/zip.js';

/** A column of a worksheet, and how it may be used there. */
export interface SheetColumn {
  readonly name: string;
  /** In characters; 0 hides the column. */
  readonly width: number;
  readonly isEditable: boolean;
  /** The only values that may be chosen. */
  readonly choices?: readonly string[];
}

export type SheetCell = string | readonly DiffPart[];

interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

const DECLARATION = xml`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const FONT = xml`<sz val="11"/><name val="Calibri"/><family val="2"/>`;
const RUN_FONT = xml`<sz val="11"/><rFont val="Calibri"/>`;
const CHANGED = {
  equal: RUN_FONT,
  delete: xml`<strike/><color rgb="FF9B2C2C"/>${RUN_FONT}`,
  insert: xml`<b/><u/><color rgb="FF1D6337"/>${RUN_FONT}`,
} as const;

/** Places in `cellXfs` of `STYLES`. */
const HEADER_STYLE = 1;
const LOCKED_STYLE = 2;
const EDITABLE_STYLE = 3;

/** Format 49 is text, so that a typed 1/2 or 2.022 stays what was typed. */
const AS_TEXT = xml`numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1" applyProtection="1"`;
const STYLES = xml`${DECLARATION}<styleSheet xmlns="${MAIN}">
<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
<xf ${AS_TEXT}><alignment vertical="top" wrapText="1"/></xf>
<xf ${AS_TEXT}><alignment vertical="top" wrapText="1"/><protection locked="0"/></xf>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;

/**
 * The bytes of a workbook (ECMA-376, Office Open XML) with one sheet: its first row frozen, cells locked but for those
 * to be edited.
 */
export function printWorkbook(sheet: Sheet): Uint8Array {
  const parts = {
    '[Content_Types].xml': xml`${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': printRelations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': xml`${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${sheet.name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': printRelations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': printSheet(sheet),
  };
  return printZip(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.toString()])));
}

function printRelations(...relations: readonly (readonly [kind: string, target: string])[]): Html {
  const printed = relations.map(
    ([kind, target], index) =>
      xml`<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return xml`${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${printed}</Relationships>`;
}

/** The order of its elements is prescribed. The lock has no password: it is against slips of the hand, and a reviewer may want other widths or a filter. */
function printSheet({ columns, rows }: Sheet): Html {
  const header = columns.map(({ name }, at) => printCell(name, `${nameColumn(at)}1`, HEADER_STYLE));
  return xml`${DECLARATION}<worksheet xmlns="${MAIN}">
<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/>
<cols>${columns.map(printColumn)}</cols>
<sheetData>
<row r="1">${header}</row>
${rows.map((cells, index) => printRow(cells, columns, index + 2))}</sheetData>
<sheetProtection sheet="1" formatColumns="0" formatRows="0" autoFilter="0"/>
${printChoices(columns, rows.length + 1)}</worksheet>`;
}

function printColumn({ width }: SheetColumn, at: number): Html {
  const shape = width === 0 ? xml`hidden="1"` : xml`width="${width}" customWidth="1"`;
  return xml`<col min="${at + 1}" max="${at + 1}" ${shape}/>`;
}

function printRow(cells: readonly SheetCell[], columns: readonly SheetColumn[], number: number): Html {
  const printed = cells.map((cell, at) =>
    printCell(cell, `${nameColumn(at)}${number}`, columns[at]?.isEditable ? EDITABLE_STYLE : LOCKED_STYLE),
  );
  return xml`<row r="${number}">${printed}</row>\n`;
}

function printCell(cell: SheetCell, address: string, style: number): Html {
  if (cell.length === 0) return xml`<c r="${address}" s="${style}"/>`;
  const text = typeof cell === 'string' ? printText(cell) : cell.map(printRun);
  return xml`<c r="${address}" s="${style}" t="inlineStr"><is>${text}</is></c>`;
}

function printRun({ kind, text }: DiffPart): Html {
  return xml`<r><rPr>${CHANGED[kind]}</rPr>${printText(text)}</r>`;
}

/** `_x0041_` stands for a character by its number (ST_Xstring), and is the only way to write what XML cannot hold. */
function printText(text: string): Html {
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu,
      (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
  return xml`<t xml:space="preserve">${escaped}</t>`;
}

function printChoices(columns: readonly SheetColumn[], lastRow: number): Html {
  const printed = columns.flatMap(({ choices }, at) =>
    choices === undefined || lastRow < 2
      ? []
      : [printChoice(choices, `${nameColumn(at)}2:${nameColumn(at)}${lastRow}`)],
  );
  return printed.length === 0
    ? NO_HTML
    : xml`<dataValidations count="${printed.length}">${printed}</dataValidations>\n`;
}

function printChoice(choices: readonly string[], range: string): Html {
  const error = `Choose one of: ${choices.join(', ')}`;
  return xml`<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${error}" sqref="${range}"><formula1>"${choices.join(',')}"</formula1></dataValidation>`;
}

/** A to Z, then AA. */
function nameColumn(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : nameColumn(Math.floor(at / 26) - 1) + last;
}
