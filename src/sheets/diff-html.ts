import { STATE_WORDS } from '../domain/describe-unit.js';
import type { Beside, FileDiff, MeasuredEdits, UnitDiff } from '../domain/file-diff.js';
import { STATES } from '../domain/translation-unit.js';
import { SOURCE_CODE, SOURCE_NAME, TARGET_CODE } from '../languages/present-names.js';
import { Html, html, NO_HTML, STATIC_PAGE } from '../notation/html.js';
import { ORIGIN_WORDS, printParts, printReviewTable } from './html-parts.js';
import { REVIEW_STYLE } from './html-style.js';

/** What each view compares, and its language. */
const VIEWS = {
  'hypothesis..target': {
    title: 'What people changed in the machine’s words',
    heads: ['Machine translation', 'Target, with the changes'],
    rate: 'HTER',
    language: TARGET_CODE,
  },
  'previous..current': {
    title: 'What the machine says now, and said before',
    heads: ['Machine translation before', 'Now, with the changes'],
    rate: 'TER',
    language: TARGET_CODE,
  },
  source: {
    title: `What changed in the ${SOURCE_NAME}`,
    heads: [`${SOURCE_NAME} before`, 'Now, with the changes'],
    rate: 'TER',
    language: SOURCE_CODE,
  },
} as const;

type View = (typeof VIEWS)[keyof typeof VIEWS];

/** All differences as one page to read, print and send, with the edits counted: no script, nothing from the network. */
export function printDiffHtml(diff: FileDiff): string {
  const view = VIEWS[diff.view];
  return html`${STATIC_PAGE}
${DIFF_PAGE}
<title>${view.title}: ${diff.article}</title>
<style>${new Html(REVIEW_STYLE)}</style>
</head>
<body>
<header>
<h1>${diff.article}</h1>
<p class="made-by">${view.title}: ${diff.changed.length} of ${diff.segments} segments</p>
<dl class="summary">${listNumbers(diff, view).map(printNumber)}</dl>
</header>
<main>
${diff.changed.length === 0 ? html`<p>Nothing differs.</p>` : printTable(diff, view)}
</main>
<footer><p>Edits are counted word by word, upper and lower case the same: words inserted, deleted and replaced, and runs of
words moved. ${view.rate} is edits per 100 words of the later text, here of the segments that differ: ${diff.signature}.</p></footer>
</body>
</html>
`.toString();
}

/** Tells such a page from any other file. */
const DIFF_PAGE = html`<meta name="generator" content="tweeluik diff">`;

export function isDiffHtml(text: string): boolean {
  return text.includes(DIFF_PAGE.toString());
}

function listNumbers({ total, states }: FileDiff, { rate }: View): [label: string, number: string][] {
  const counted = STATES.filter((state) => states[state] > 0);
  return [
    ...listEdits(total, rate),
    ...counted.map((state): [string, string] => [`${STATE_WORDS[state]} in all`, `${states[state]}`]),
  ];
}

function listEdits(measured: MeasuredEdits, rate: string): [label: string, number: string][] {
  return [
    [rate, measured.rate.toFixed(1)],
    ['edits', `${measured.edits}`],
    ['inserted', `${measured.insertions}`],
    ['deleted', `${measured.deletions}`],
    ['replaced', `${measured.substitutions}`],
    ['moved', `${measured.shifts}`],
  ];
}

function printNumber([label, number]: [string, string]): Html {
  return html`<div><dt>${label}</dt><dd>${number}</dd></div>`;
}

function printTable({ changed }: FileDiff, view: View): Html {
  return printReviewTable(
    { caption: `${view.title}, side by side`, heads: ['Segment', ...view.heads] },
    changed.map((unit) => printUnit(unit, view)),
  );
}

function printUnit(unit: UnitDiff, view: View): Html {
  const [before, after] = view.heads;
  return html`<tbody class="unit" id="segment-${unit.segment}" role="rowgroup">
<tr role="row">
<th scope="row" role="rowheader" class="about">${printAbout(unit, view)}</th>
<td role="cell" class="machine"><p class="label">${before}</p><p class="text" lang="${view.language}">${unit.before}</p></td>
<td role="cell"><p class="label">${after}</p><p class="text" lang="${view.language}">${printParts(unit.changes)}</p></td>
</tr>
${unit.beside.length === 0 ? NO_HTML : html`<tr class="more" role="row"><td role="cell" colspan="3"><ul class="remarks">${unit.beside.map(printBeside)}</ul></td></tr>`}
</tbody>
`;
}

function printAbout({ id, segment, state, origin, measured }: UnitDiff, { rate }: View): Html {
  const counts = listEdits(measured, rate).filter(([, number]) => number !== '0');
  return html`<p class="number"><span class="sr">Segment </span>${segment}</p><p>unit ${id}</p>
<p class="state-${state}">${STATE_WORDS[state]}</p>${origin === null ? NO_HTML : html`<p>${ORIGIN_WORDS[origin]}</p>`}
${counts.map(([label, number]) => html`<p>${label} ${number}</p>`)}`;
}

function printBeside({ label, language, text }: Beside): Html {
  return html`<li><p class="what">${label}</p><p class="text" lang="${language}">${text}</p></li>`;
}
