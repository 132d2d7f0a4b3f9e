import type { DiffPart, WordDiff } from '../domain/word-diff.js';
import { type Html, html } from '../notation/html.js';

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
