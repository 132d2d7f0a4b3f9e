/** The sheet's whole style: system fonts, both colour schemes, cards on a phone, rows that stay whole on paper. */
export const REVIEW_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #24221f; --quiet: #67625a; --line: #e8e4dc; --rule: #b9b2a6; --panel: #f5f2ec;
  --accent: #2f5d8a; --delete: #9b2c2c; --delete-back: #fbe9e7; --insert: #1d6337; --insert-back: #e4f3e8;
  --warn: #7f5200; --warn-back: #fdf1d8; --bad: #9b2c2c;
  --text: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, serif;
  --ui: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1a18; --ink: #e9e5de; --quiet: #a8a299; --line: #302d29; --rule: #5c574f; --panel: #24221f;
    --accent: #8fbbe6; --delete: #f3a6a0; --delete-back: #43201e; --insert: #9bd8ad; --insert-back: #17382a;
    --warn: #f0c674; --warn-back: #3a2e14; --bad: #f3a6a0;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 var(--ui); }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  user-select: none; }
header, main, footer, .controls { max-width: 96rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2rem; }
h1 { margin: 0; font: 600 1.75rem/1.25 var(--text); overflow-wrap: anywhere; }
h2 { margin: 3rem 0 0.5rem; font: 600 1.25rem/1.3 var(--text); }
.made-by { margin: 0.25rem 0 0; color: var(--quiet); }
.notice { margin: 1rem 0 0; padding: 0.6rem 1rem; border-left: 4px solid var(--warn); background: var(--warn-back); }
.summary { display: flex; flex-wrap: wrap; gap: 0.4rem 2rem; margin: 1.25rem 0 0; }
.summary div { display: flex; flex-direction: column-reverse; }
.summary dt { color: var(--quiet); font-size: 0.8125rem; }
.summary dd { margin: 0; font: 600 1.25rem/1.3 var(--text); font-variant-numeric: lining-nums; }
.to-look-at { margin: 1rem 0 0; color: var(--quiet); }
.to-look-at a { display: inline-block; padding: 0 0.3em; }
.controls { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 1rem; }
.controls label { display: inline-flex; align-items: center; gap: 0.5rem; min-height: 2rem; cursor: pointer; }
.controls input { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--accent); }

table { width: 100%; margin: 1rem 0 2rem; border-collapse: collapse; table-layout: fixed; }
thead th { position: sticky; top: 0; z-index: 1; padding: 0.6rem 1rem 0.6rem 0; background: var(--paper);
  box-shadow: inset 0 -2px var(--ink); font-weight: 600; text-align: left; }
thead th:first-child { width: 9.5rem; }
th, td { padding: 0.85rem 1.75rem 0.85rem 0; vertical-align: top; text-align: left; font-weight: inherit; }
tbody.unit { border-top: 1px solid var(--line); }
tbody.starts-block { border-top-color: var(--rule); }
tbody.starts-block > tr:first-child > * { padding-top: 1.6rem; }
tbody:target > tr > :first-child { box-shadow: inset 4px 0 var(--accent); padding-left: 0.75rem; }
.text { margin: 0; font: 1.0625rem/1.6 var(--text); white-space: pre-wrap; overflow-wrap: anywhere; hyphens: auto; }
.heading .text { font-size: 1.3rem; font-weight: 600; line-height: 1.35; }
.caption .text { font-style: italic; }
.list-item .text { padding-left: 1.1em; }
.list-item .text::before { content: "•"; content: "•" / ""; margin-left: -1.1em; display: inline-block; width: 1.1em; }
.machine .text { color: var(--quiet); }
.nothing { margin: 0; color: var(--quiet); font-style: italic; }
.label { display: none; margin: 0 0 0.15rem; color: var(--quiet); font-size: 0.8125rem; }
.about { font-size: 0.8125rem; line-height: 1.5; }
.about p { margin: 0; }
.kind { color: var(--quiet); font-weight: 600; letter-spacing: 0.02em; }
.number { font: 600 1.0625rem/1.6 var(--text); font-variant-numeric: lining-nums; }
[class^="state-"]::first-letter { text-transform: uppercase; }
.state-reviewed, .state-final { color: var(--insert); font-weight: 600; }
.state-initial { color: var(--bad); font-weight: 600; }
.confidence { margin: 0.35rem 0 0; color: var(--quiet); font-size: 0.8125rem; }
.confidence.unsure { color: var(--warn); font-weight: 600; }

del, ins { border-radius: 2px; }
del + ins { margin-left: 0.15em; }
del { color: var(--delete); background: var(--delete-back); text-decoration: line-through; text-decoration-thickness: 1.5px; }
ins { color: var(--insert); background: var(--insert-back); font-weight: 600; text-decoration: underline;
  text-decoration-thickness: 2px; text-underline-offset: 0.18em; }
body:has(#changes:not(:checked)) .target :is(del, .sr) { display: none; }
body:has(#changes:not(:checked)) .target ins { all: unset; }
body:has(#look:checked) tbody.fine { display: none; }
@supports not selector(:has(*)) { .controls { display: none; } }

tr.more td { padding-top: 0; padding-left: 9.5rem; }
.remarks { display: grid; gap: 0.6rem; margin: 0; padding: 0.75rem 1rem; background: var(--panel); border-radius: 6px; list-style: none; }
.remarks .what { margin: 0 0 0.1rem; color: var(--quiet); font-size: 0.8125rem; }
.remarks .said { margin: 0; }
.remarks .text { font-size: 1rem; }
.warning > .said::before, .error > .said::before { font-weight: 700; }
.warning > .said::before { content: "▲ "; content: "▲ " / ""; color: var(--warn); }
.error > .said::before { content: "● "; content: "● " / ""; color: var(--bad); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 0.25rem 1.75rem; }
footer { padding-top: 1rem; padding-bottom: 3rem; border-top: 1px solid var(--line); color: var(--quiet);
  font-size: 0.8125rem; overflow-wrap: anywhere; }

@media screen and (max-width: 60rem) {
  header, main, footer, .controls { padding-left: 1rem; padding-right: 1rem; }
  header { padding-top: 1.25rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th[scope="row"], td { display: block; }
  tbody.unit { padding: 0.9rem 0; }
  th, td, tr.more td, tbody.starts-block > tr:first-child > * { padding: 0 0 0.7rem; }
  tbody.starts-block { padding-top: 1.4rem; }
  th[scope="row"].about { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.9rem; }
  .label { display: block; }
}

@media print {
  @page { size: A4 landscape; margin: 12mm 12mm 14mm; }
  :root {
    --paper: #fff; --ink: #000; --quiet: #444; --line: #ccc; --rule: #777; --panel: #fff; --accent: #000; --delete: #7a1f1f;
    --delete-back: #fff; --insert: #0f4a26; --insert-back: #fff; --warn: #000; --warn-back: #fff; --bad: #000;
  }
  html { font-size: 9.5pt; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  .controls { display: none; }
  .text { line-height: 1.45; }
  thead { display: table-header-group; }
  thead th { position: static; border-bottom: 1.5pt solid var(--ink); box-shadow: none; }
  thead th:first-child { width: 25mm; }
  th, td { padding: 2mm 5mm 2mm 0; }
  tbody.unit, .remarks li, .notice { break-inside: avoid; }
  tbody.heading, h2 { break-after: avoid; }
  tr.more td { padding-left: 25mm; }
  .remarks { padding: 0 0 0 3mm; border-left: 0.5mm solid var(--line); border-radius: 0; }
  .to-look-at a { color: inherit; text-decoration: none; }
}
`;
