import type { BilingualFile } from '../domain/bilingual-file.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import type { WordDiff } from '../domain/word-diff.js';
import { Html, html, NO_HTML, STATIC_PAGE } from '../notation/html.js';
import { printFoot, printHead } from './review-html-head.js';
import { REVIEW_STYLE } from './review-html-style.js';
import { makeReviewHead, printReviewTable } from './review-html-table.js';
import { printUnit } from './review-html-unit.js';

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
