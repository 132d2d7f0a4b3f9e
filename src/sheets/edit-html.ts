import type { BilingualFile } from '../domain/bilingual-file.js';
import { makeHandedOut, normaliseCell, printNotes } from '../domain/correction.js';
import { describeConfidence } from '../domain/describe-confidence.js';
import { confidenceOf, firstWordsOf, hypothesisOf } from '../domain/draft.js';
import { STATE_WORDS } from '../domain/state-words.js';
import { makeTextHash } from '../domain/text-hash.js';
import { STATES, type TranslationUnit } from '../domain/translation-unit.js';
import type { WordDiff } from '../domain/word-diff.js';
import { OWN_CODE, SOURCE_CODE, SOURCE_NAME, TARGET_CODE, TARGET_NAME } from '../languages/present-names.js';
import { Html, html, NO_HTML } from '../notation/html.js';
import { EDIT_STYLE } from './edit-html-style.js';
import { printHandedOut } from './handed-out-cell.js';
import { printFoot, printHead } from './review-html-head.js';
import { printRemarks } from './review-html-remarks.js';
import { REVIEW_STYLE } from './review-html-style.js';
import { makeReviewHead, printReviewTable } from './review-html-table.js';
import { needsLook, printReused } from './review-html-unit.js';

/** What a page needs to be printed, beside the article. */
export interface PageParts {
  readonly diff: WordDiff;
  /** What the page does, as `npm run build` makes it of `web/sheet/`. */
  readonly script: string;
}

/**
 * The article as one page that can be edited in any browser without a network: targets, states and notes, with live
 * word diffs. The browser keeps what was typed; "Save corrections" gives a file for `parseCorrectionsJson`.
 */
export async function printEditHtml(file: BilingualFile, { diff, script }: PageParts): Promise<string> {
  const { header, units } = file;
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
<span class="keys">Ctrl+Enter: reviewed, and on to the next · Ctrl+S: save</span>
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
