import { z } from 'zod';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { makeHandedOut, normaliseCell, printNotes } from '../domain/correction.js';
import { describeConfidence, STATE_WORDS } from '../domain/describe-unit.js';
import { confidenceOf, firstWordsOf, hypothesisOf } from '../domain/draft.js';
import { InputError } from '../domain/error.js';
import type { WordDiff } from '../domain/file-diff.js';
import { makeTextHash } from '../domain/text.js';
import { STATES, type TranslationUnit } from '../domain/translation-unit.js';
import { OWN_CODE, SOURCE_CODE, SOURCE_NAME, TARGET_CODE, TARGET_NAME } from '../languages/present-names.js';
import { describeIssue, quoteReceived } from '../notation/describe-issue.js';
import { Html, html, NO_HTML } from '../notation/html.js';
import { printFoot, printHead } from './html-head.js';
import { makeReviewHead, needsLook, printReused, printReviewTable } from './html-parts.js';
import { printRemarks } from './html-remarks.js';
import { REVIEW_STYLE } from './html-style.js';
import { COLUMN_NAMES, joinSheets, type ParsedSheet, parseRow, printHandedOut } from './review-row.js';
import { makeTextSheet, type SheetTools } from './sheet-module.js';

/** A page for any browser: what was typed into it is in the browser, not in the file, until “Save corrections” saves that. */
export const EDITABLE_PAGE = makeTextSheet({
  // `review.html` is the view to read.
  fileName: 'review-edit.html',
  comesBackAs: 'with the file that “Save corrections” gives',
  sniff: (text) => isPage(text) || /^\uFEFF?\s*\{/.test(text),
  print: printEditHtml,
  parse: parseSaved,
});

/**
 * The article as one page that can be edited in any browser without a network: targets, states and notes, with live
 * word diffs. The browser keeps what was typed; "Save corrections" gives a file for `parseCorrectionsJson`.
 */
export async function printEditHtml(file: BilingualFile, { diff, readScript }: SheetTools): Promise<string> {
  const { header, units } = file;
  const script = await readScript();
  const hash = await hashScript(script);
  return html`<!DOCTYPE html>
<html lang="${OWN_CODE}" data-article="${normaliseCell(header.source)}" data-sheet="${makeSheetKey(file)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review of ${header.source}</title>
<style>${new Html(REVIEW_STYLE + EDIT_STYLE)}</style>
</head>
<body>
${printHead(file)}
${TOOLBAR}
<main>
${printReviewTable(
  makeReviewHead('Segments of the article'),
  units.map((unit, index) => printRow(unit, index + 1, diff)),
)}
</main>
${printFoot(file, 'To hand your corrections back, press “Save corrections” and send the file that it saves.')}
<script>${new Html(script)}</script>
</body>
</html>
`.toString();
}

/** As a policy names the only script that it allows (Content Security Policy, level 2). */
async function hashScript(script: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${Buffer.from(hash).toString('base64')}`;
}

const TOOLBAR = html`<div class="controls toolbar">
<button type="button" id="save">Save corrections</button>
<label><input type="checkbox" id="look"> Only segments to look at first</label>
<span id="count"></span>
<span class="keys">Ctrl+Enter: accept, next · Ctrl+S: save</span>
<span id="status" role="status"></span>
<p class="notice" id="forgetful" hidden>This browser cannot keep what you type: save your corrections before you close the page.</p>
<noscript><p class="notice">This page needs JavaScript to be edited. It loads nothing from anywhere.</p></noscript>
</div>`;

/** Two sheets of one article that were handed out at different times do not share what a browser keeps. */
function makeSheetKey({ header, units }: BilingualFile): string {
  const handedOut = units.map((unit) => `${unit.id} ${printHandedOut(makeHandedOut(unit))}`);
  return makeTextHash([header.source, ...handedOut].join('\n'));
}

function printRow(unit: TranslationUnit, number: number, diff: WordDiff): Html {
  const { id, source } = unit;
  const draft = firstWordsOf(unit);
  const remarks = printRemarks({ ...unit, notes: [] }, diff);
  const classes = ['unit', unit.blockKind, needsLook(unit) ? 'look' : 'fine'].join(' ');
  const machine = draft === null ? NO_HTML : html` data-machine="${normaliseCell(draft)}"`;
  return html`<tbody class="${classes}" id="segment-${number}" role="rowgroup" data-id="${id}" data-handed-out="${printHandedOut(makeHandedOut(unit))}"${machine}>
<tr role="row">
<th scope="row" role="rowheader" class="about"><p class="number"><span class="sr">Segment </span>${number}</p>${printState(unit, number)}</th>
<td role="cell" class="source"><p class="label" lang="${OWN_CODE}">${SOURCE_NAME} source</p><p class="text" lang="${SOURCE_CODE}">${normaliseCell(source)}</p></td>
<td role="cell" class="machine"><p class="label">Machine translation</p>${printHypothesis(unit, number)}</td>
<td role="cell" class="target"><p class="label">${TARGET_NAME} target</p>${printFields(unit, number)}</td>
</tr>${remarks === undefined ? NO_HTML : html`<tr class="more" role="row"><td role="cell" colspan="4">${remarks}</td></tr>`}
</tbody>
`;
}

/** The state is also kept aside: browsers fill a form anew after a reload. */
function printState({ state }: TranslationUnit, number: number): Html {
  const options = STATES.map(
    (name) =>
      html`<option value="${name}"${name === state ? html` selected` : NO_HTML}>${STATE_WORDS[name]}</option>`,
  );
  return html`<select aria-label="State of segment ${number}" data-before="${state}" autocomplete="off">${options}</select>`;
}

function printHypothesis(unit: TranslationUnit, number: number): Html {
  const [hypothesis, confidence] = [hypothesisOf(unit), confidenceOf(unit)];
  if (hypothesis === null) {
    const reused = printReused(unit);
    return reused === undefined
      ? html`<p class="nothing">No machine translation.</p>`
      : html`${reused}${printRestore('memory’s', number)}`;
  }
  const sure =
    confidence === null
      ? NO_HTML
      : html`<p class="confidence">Confidence: ${describeConfidence(confidence)}</p>`;
  return html`<p class="text" lang="${TARGET_CODE}">${hypothesis}</p>${sure}
${printRestore('machine’s', number)}`;
}

function printRestore(whose: string, number: number): Html {
  return html`<button type="button" class="restore" aria-label="Take the ${whose} words for segment ${number}">Take these words</button>`;
}

/** A line break directly after `<textarea>` is not part of its value. */
function printFields({ target, notes }: TranslationUnit, number: number): Html {
  return html`<textarea class="edit text" lang="${TARGET_CODE}" spellcheck="true" autocomplete="off" rows="2" aria-label="Target of segment ${number}">
${normaliseCell(target)}</textarea>
<p class="diff text" lang="${TARGET_CODE}" hidden></p>
<textarea class="note" autocomplete="off" rows="1" placeholder="Note" aria-label="Note on segment ${number}">
${normaliseCell(printNotes(notes))}</textarea>`;
}

function isPage(text: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype )?html/i.test(text);
}

function parseSaved(text: string, path: string): ParsedSheet {
  if (!isPage(text)) return parseCorrectionsJson(text, path);
  throw new InputError(`${path} is a page, which holds no corrections itself`, {
    code: 'sheet/page',
    hint: 'open it in a browser, press “Save corrections”, and apply the file that it saves',
  });
}

const FORMAT = 'tweeluik corrections';

const cells = Object.fromEntries(COLUMN_NAMES.map((name) => [name, z.string().optional()]));
const rowSchema = z.looseObject(cells);
const fileSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(1),
  rows: z.array(z.unknown()),
});

/**
 * Reads what the editable page saved.
 * @throws {InputError} `sheet/no-corrections` when it is other JSON, or of a later version.
 */
function parseCorrectionsJson(text: string, path: string): ParsedSheet {
  const checked = fileSchema.safeParse(parseJson(text));
  if (!checked.success) {
    throw new InputError(`${path} holds no corrections that this program knows`, {
      code: 'sheet/no-corrections',
      hint: 'apply the file as “Save corrections” saved it',
      problems: checked.error.issues.map((issue) => describeIssue(issue, parseJson(text), 'the file')),
    });
  }
  return joinSheets(checked.data.rows.map((row, index) => parseJsonRow(row, `row ${index + 1}`)));
}

function parseJsonRow(value: unknown, place: string): ParsedSheet {
  const checked = rowSchema.safeParse(value);
  if (checked.success) return parseRow(checked.data, place);
  const problems = checked.error.issues.map((issue) => describeIssue(issue, value, place));
  return { corrections: [], problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return quoteReceived(text);
  }
}

/** What the editable page adds to the sheet's style. */
const EDIT_STYLE = `
.toolbar { position: sticky; top: 0; z-index: 2; align-items: center; padding-top: 0.5rem; padding-bottom: 0.5rem;
  background: var(--paper); }
.toolbar .keys, #count { color: var(--quiet); font-size: 0.8125rem; }
.toolbar .notice { flex-basis: 100%; margin: 0.25rem 0; }
thead th { position: static; }
html { scroll-padding-top: 6rem; }
button { min-height: 2rem; padding: 0.2rem 0.8rem; border: 1px solid var(--rule); border-radius: 4px; background: var(--panel);
  color: var(--ink); font: inherit; cursor: pointer; }
#save { border-color: var(--accent); background: var(--accent); color: var(--paper); font-weight: 600; }
select, textarea { width: 100%; min-height: 2rem; padding: 0.3rem 0.5rem; border: 1px solid var(--rule); border-radius: 4px;
  background: var(--paper); color: var(--ink); font: inherit; }
textarea { field-sizing: content; resize: vertical; }
textarea.edit { font: 1.0625rem/1.6 var(--text); }
.note { margin-top: 0.4rem; font-size: 0.875rem; }
.diff { margin-top: 0.4rem; font-size: 1rem; }
.restore { margin-top: 0.5rem; font-size: 0.8125rem; }
.edited .number::after { content: " ✎"; content: " ✎" / " changed"; color: var(--accent); }
@media (max-width: 60rem) { .keys { display: none; } }
@media print { .toolbar, .restore { display: none; } }
`;
