import type { BilingualFile } from '../domain/bilingual-file.js';
import { confidenceLevelOf, describeConfidence, STATE_WORDS } from '../domain/describe-unit.js';
import { confidenceOf, firstWordsOf, hypothesisOf } from '../domain/draft.js';
import type { WordDiff } from '../domain/file-diff.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { OWN_CODE, SOURCE_CODE, SOURCE_NAME, TARGET_CODE, TARGET_NAME } from '../languages/present-names.js';
import { Html, html, NO_HTML, STATIC_PAGE } from '../notation/html.js';
import { printFoot, printHead } from './html-head.js';
import {
  makeReviewHead,
  needsLook,
  ORIGIN_WORDS,
  printDiff,
  printReused,
  printReviewTable,
} from './html-parts.js';
import { printRemarks } from './html-remarks.js';
import { REVIEW_STYLE } from './html-style.js';

/**
 * The article as one page to read, print and send: no script, nothing from the network, no text that becomes markup.
 * The two switches at its top work by style alone.
 */
export function printReviewHtml(file: BilingualFile, diff: WordDiff): string {
  return html`${STATIC_PAGE}
<title>Review of ${file.header.source}</title>
<style>${new Html(REVIEW_STYLE)}</style>
</head>
<body>
${printHead(file)}
${SWITCHES}
<main>
${printTable({ caption: 'Segments of the article', anchor: 'segment' }, file.units, diff)}
${printDetached(file, diff)}
</main>
${printFoot(file, 'To correct the translation edit review.tsv beside this file and run tweeluik again.')}
</body>
</html>
`.toString();
}

const SWITCHES = html`<div class="controls">
<label><input type="checkbox" id="changes" checked> Show what was changed</label>
<label><input type="checkbox" id="look"> Only segments to look at first</label>
</div>`;

interface Table {
  readonly caption: string;
  readonly anchor: string;
}

function printTable(table: Table, units: readonly TranslationUnit[], diff: WordDiff): Html {
  const rows = units.map((unit, index) => {
    const startsBlock = units[index - 1]?.block !== unit.block;
    const number = index + 1;
    return printUnit(unit, { number, startsBlock, anchor: `${table.anchor}-${number}` }, diff);
  });
  return printReviewTable(makeReviewHead(table.caption), rows);
}

/** Human work whose sentence is gone is shown below the article: it can be copied from here. */
function printDetached({ detached }: BilingualFile, diff: WordDiff): Html {
  if (detached.length === 0) return NO_HTML;
  return html`<section><h2>Kept from sentences that have left the article</h2>
${printTable({ caption: 'Sentences that have left the article', anchor: 'detached' }, detached, diff)}</section>`;
}

const BLOCK_WORDS = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  'list-item': 'List item',
  caption: 'Caption',
};

/** Where a unit stands in the sheet. */
interface Place {
  /** 1 for the first segment of its table. */
  readonly number: number;
  /** Unique on the page. */
  readonly anchor: string;
  readonly startsBlock: boolean;
}

/** A unit as a group of table rows, which print keeps together. The roles survive the cards of narrow screens. */
function printUnit(unit: TranslationUnit, place: Place, diff: WordDiff): Html {
  const classes = ['unit', unit.blockKind, needsLook(unit) ? 'look' : 'fine'];
  if (place.startsBlock) classes.push('starts-block');
  const remarks = printRemarks(unit, diff);
  const more =
    remarks === undefined
      ? NO_HTML
      : html`<tr class="more" role="row"><td role="cell" colspan="4">${remarks}</td></tr>`;
  return html`<tbody class="${classes.join(' ')}" id="${place.anchor}" role="rowgroup">
<tr role="row">
<th scope="row" role="rowheader" class="about">${printAbout(unit, place)}</th>
<td role="cell" class="source"><p class="label" lang="${OWN_CODE}">${SOURCE_NAME} source</p><p class="text" lang="${SOURCE_CODE}">${unit.source}</p></td>
<td role="cell" class="machine"><p class="label">Machine translation</p>${printHypothesis(unit)}</td>
<td role="cell" class="target"><p class="label">${TARGET_NAME} target</p>${printTarget(unit, diff)}</td>
</tr>${more}
</tbody>
`;
}

function printAbout({ state, origin, blockKind }: TranslationUnit, place: Place): Html {
  const kind = place.startsBlock ? html`<p class="kind">${BLOCK_WORDS[blockKind]}</p>` : NO_HTML;
  const who = origin === null ? NO_HTML : html`<p>${ORIGIN_WORDS[origin]}</p>`;
  return html`${kind}<p class="number"><span class="sr">Segment </span>${place.number}</p>
<p class="state-${state}">${STATE_WORDS[state]}</p>${who}`;
}

function printHypothesis(unit: TranslationUnit): Html {
  const [hypothesis, confidence] = [hypothesisOf(unit), confidenceOf(unit)];
  if (hypothesis === null) return printReused(unit) ?? html`<p class="nothing">No machine translation.</p>`;
  const text = html`<p class="text" lang="${TARGET_CODE}">${hypothesis}</p>`;
  if (confidence === null) return text;
  const level = confidenceLevelOf(confidence).replaceAll(' ', '-');
  return html`${text}<p class="confidence ${level}">Confidence: ${describeConfidence(confidence)}</p>`;
}

/** What stands, with what a person changed in the machine's words, or in the memory's. */
function printTarget(unit: TranslationUnit, diff: WordDiff): Html {
  const { target, state } = unit;
  if (state === 'initial' && target === '') {
    return html`<p class="nothing">Not translated yet; the ${SOURCE_NAME} stands in.</p>`;
  }
  const before = firstWordsOf(unit);
  const text = before === null ? html`${target}` : printDiff(diff, before, target);
  const emptied = target === '' ? html`<p class="nothing">Left out on purpose.</p>` : NO_HTML;
  return html`<p class="text" lang="${TARGET_CODE}">${text}</p>${emptied}`;
}
