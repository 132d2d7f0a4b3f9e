import { describeMatch, LOW_CONFIDENCE } from '../domain/describe-unit.js';
import { reusedMatchOf } from '../domain/draft.js';
import type { DiffPart, WordDiff } from '../domain/file-diff.js';
import { isApproved, type Origin, type TranslationUnit } from '../domain/translation-unit.js';
import { SOURCE_NAME, TARGET_CODE, TARGET_NAME } from '../languages/present-names.js';
import { type Html, html } from '../notation/html.js';

interface TableHead {
  readonly caption: string;
  readonly heads: readonly string[];
}

/** What stands above the segments of an article. */
export function makeReviewHead(caption: string): TableHead {
  return {
    caption: `${caption}: source, machine translation and target side by side`,
    heads: ['Segment', `${SOURCE_NAME} source`, 'Machine translation', `${TARGET_NAME} target`],
  };
}

/** The table of a page about segments: a row group of its own for the heads, then the rows. */
export function printReviewTable({ caption, heads }: TableHead, rows: readonly Html[]): Html {
  return html`<table role="table">
<caption class="sr">${caption}</caption>
<thead role="rowgroup"><tr role="row">
${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>\n`)}</tr></thead>
${rows}</table>`;
}

export function printDiff(diff: WordDiff, before: string, after: string): Html {
  return printParts(diff(before, after));
}

/** A tracked change: struck out and underlined for the eye, said in words for a screen reader. */
export function printParts(parts: readonly DiffPart[]): Html {
  const printed = parts.map(({ kind, text }) => {
    if (kind === 'delete')
      return html`<del><span class="sr">[deleted: </span>${text}<span class="sr">]</span></del>`;
    if (kind === 'insert')
      return html`<ins><span class="sr">[inserted: </span>${text}<span class="sr">]</span></ins>`;
    return html`${text}`;
  });
  return html`${printed}`;
}

export const ORIGIN_WORDS: Record<Origin, string> = {
  machine: 'machine text',
  memory: 'text from memory',
  human: 'edited text',
};

/** Whether a reviewer should look here first. */
export function needsLook(unit: TranslationUnit): boolean {
  const isFlagged = unit.findings.some(
    ({ severity, code }) => severity !== 'info' || code === LOW_CONFIDENCE,
  );
  // The memory has the same sentence in other words: a person must choose.
  const hasOtherTruth = unit.origin === 'memory' && unit.matches.length > 0;
  return unit.state === 'initial' || (!isApproved(unit.state) && (isFlagged || hasOtherTruth));
}

/** What the memory gave in place of the machine, if it did. */
export function printReused(unit: TranslationUnit): Html | undefined {
  const reused = reusedMatchOf(unit);
  if (reused === null) return undefined;
  return html`<p class="text" lang="${TARGET_CODE}">${reused.target}</p>
<p class="confidence">From memory, ${describeMatch(reused)}: ${reused.memory}</p>`;
}
