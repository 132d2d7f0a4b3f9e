/** What the editable page adds to the sheet's style. */
export const EDIT_STYLE = `
.toolbar { position: sticky; top: 0; z-index: 2; align-items: center; padding-top: 0.5rem; padding-bottom: 0.5rem;
  background: var(--paper); }
.toolbar .keys, #count { color: var(--quiet); font-size: 0.8125rem; }
.toolbar .notice { flex-basis: 100%; margin: 0.25rem 0; }
thead th { position: static; }
html { scroll-padding-top: 6rem; }
button { min-height: 2rem; padding: 0.2rem 0.8rem; border: 1px solid var(--rule); border-radius: 4px; background: var(--panel);
  color: var(--ink); font: inherit; cursor: pointer; }
#save { border-color: var(--accent); background: var(--accent); color: var(--paper); font-weight: 600; }
select, textarea { width: 100%; min-height: 2rem; padding: 0.3rem 0.5rem; border: 1px solid var(--rule); border-radius: 4px;
  background: var(--paper); color: var(--ink); font: inherit; }
textarea { field-sizing: content; resize: vertical; }
textarea.edit { font: 1.0625rem/1.6 var(--text); }
.note { margin-top: 0.4rem; font-size: 0.875rem; }
.diff { margin-top: 0.4rem; font-size: 1rem; }
.restore { margin-top: 0.5rem; font-size: 0.8125rem; }
.edited .number::after { content: " ✎"; content: " ✎" / " changed"; color: var(--accent); }
@media (max-width: 60rem) { .keys { display: none; } }
@media print { .toolbar, .restore { display: none; } }
`;
