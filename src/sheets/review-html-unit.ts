import { describeConfidence, findConfidenceLevel, LOW_CONFIDENCE } from '../domain/describe-confidence.js';
import { describeMatch } from '../domain/describe-match.js';
import { confidenceOf, firstWordsOf, hypothesisOf, reusedMatchOf } from '../domain/draft.js';
import { STATE_WORDS } from '../domain/state-words.js';
import { isApproved, type TranslationUnit } from '../domain/translation-unit.js';
import type { WordDiff } from '../domain/word-diff.js';
import { OWN_CODE, SOURCE_CODE, SOURCE_NAME, TARGET_CODE, TARGET_NAME } from '../languages/present-names.js';
import { type Html, html, NO_HTML } from '../notation/html.js';
import { printDiff } from './review-html-diff.js';
import { printRemarks } from './review-html-remarks.js';
import { ORIGIN_WORDS } from './standing-words.js';

const BLOCK_WORDS = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  'list-item': 'List item',
  caption: 'Caption',
};

/** Where a unit stands in the sheet. */
export interface Place {
  /** 1 for the first segment of its table. */
  readonly number: number;
  /** Unique on the page. */
  readonly anchor: string;
  readonly startsBlock: boolean;
}

/** Whether a reviewer should look here first. */
export function needsLook(unit: TranslationUnit): boolean {
  const isFlagged = unit.findings.some(
    ({ severity, code }) => severity !== 'info' || code === LOW_CONFIDENCE,
  );
  // The memory has the same sentence in other words: a person must choose.
  const hasOtherTruth = unit.origin === 'memory' && unit.matches.length > 0;
  return unit.state === 'initial' || (!isApproved(unit.state) && (isFlagged || hasOtherTruth));
}

/** A unit as a group of table rows, which print keeps together. The roles survive the cards of narrow screens. */
export function printUnit(unit: TranslationUnit, place: Place, diff: WordDiff): Html {
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
  const level = findConfidenceLevel(confidence).replaceAll(' ', '-');
  return html`${text}<p class="confidence ${level}">Confidence: ${describeConfidence(confidence)}</p>`;
}

/** What the memory gave in place of the machine, if it did. */
export function printReused(unit: TranslationUnit): Html | undefined {
  const reused = reusedMatchOf(unit);
  if (reused === null) return undefined;
  return html`<p class="text" lang="${TARGET_CODE}">${reused.target}</p>
<p class="confidence">From memory, ${describeMatch(reused)}: ${reused.memory}</p>`;
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
