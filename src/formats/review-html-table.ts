import { type Html, html } from './html.js';

/** The table of a review page: a row group of its own for the heads, then the rows of the segments. */
export function printReviewTable(caption: string, rows: readonly Html[]): Html {
  return html`<table role="table">
<caption class="sr">${caption}: source, machine translation and target side by side</caption>
<thead role="rowgroup"><tr role="row">
<th scope="col" role="columnheader">Segment</th>
<th scope="col" role="columnheader">Dutch source</th>
<th scope="col" role="columnheader">Machine translation</th>
<th scope="col" role="columnheader">English target</th>
</tr></thead>
${rows}</table>`;
}
