import { SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import { type Html, html } from '../notation/html.js';

export interface TableHead {
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
