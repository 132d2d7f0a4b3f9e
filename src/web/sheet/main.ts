/**
 * What the editable sheet does. It is built into one text that is written into the page. Each change is stored at once,
 * a unit at a time, so that a closed or second tab loses nothing.
 */
import { isApproved } from '../../domain/translation-unit.js';
import { openBrowserMemory } from './browser-memory.js';
import { showUnit } from './show-unit.js';
import { elementOf, isEdited, readTyped, readUnits, type Unit, writeTyped } from './units.js';

const { article = '', sheet = '' } = document.documentElement.dataset;
const units = readUnits();
const memory = openBrowserMemory();
let hasUnsaved = false;

function say(text: string): void {
  elementOf(document, '#status').textContent = text;
}

function warnForgetful(): void {
  elementOf(document, '#forgetful').hidden = false;
}

function showCount(): void {
  const edited = units.filter(isEdited).length;
  elementOf(document, '#count').textContent = `${edited} of ${units.length} segments changed`;
}

function makeKey({ id }: Unit): string {
  return `tweeluik ${sheet} ${id}`;
}

function remember(unit: Unit): void {
  hasUnsaved = true;
  showUnit(unit);
  showCount();
  if (!memory.write(makeKey(unit), JSON.stringify(readTyped(unit)))) warnForgetful();
}

/** @param stored what `remember` kept, in this tab or another one. */
function recall(unit: Unit, stored: string | null): void {
  if (stored === null) return;
  writeTyped(unit, JSON.parse(stored));
  showUnit(unit);
  if (isEdited(unit)) hasUnsaved = true;
}

/** Gives all rows as the file that `parseCorrectionsJson` reads. */
function saveCorrections(): void {
  const rows = units.map((unit) => ({
    id: unit.id,
    ...readTyped(unit),
    source: unit.source,
    'handed out': unit.handedOut,
  }));
  const saved = { format: 'tweeluik corrections', formatVersion: 1, article, rows };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([`${JSON.stringify(saved, null, 1)}\n`], { type: 'application/json' }),
  );
  link.download = `${article}.corrections.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  hasUnsaved = false;
  say(`Saved as ${link.download}: send it back, or run tweeluik apply with it.`);
}

/** Accepts the unit in which the reviewer is, and goes on to the next that is not approved. */
function acceptNext(at: number): void {
  const [unit, ...below] = units.slice(at);
  if (unit === undefined) return;
  unit.fields.state.value = 'reviewed';
  remember(unit);
  const next = below.find(({ fields }) => !isApproved(fields.state.value));
  if (next === undefined) say('No segment below is left to review.');
  else next.fields.target.focus();
}

function pressKey(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey) return;
  const at = units.findIndex(({ row }) => row.contains(document.activeElement));
  const act = { s: saveCorrections, Enter: at === -1 ? undefined : () => acceptNext(at) }[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

function takeDraft(unit: Unit): void {
  unit.fields.target.value = unit.draft ?? '';
  unit.fields.target.focus();
  remember(unit);
}

for (const unit of units) {
  recall(unit, memory.read(makeKey(unit)));
  showUnit(unit);
  unit.row.addEventListener('input', () => remember(unit));
  unit.row.querySelector('.restore')?.addEventListener('click', () => takeDraft(unit));
}
showCount();
if (!memory.isThere) warnForgetful();

elementOf(document, '#save').addEventListener('click', saveCorrections);
addEventListener('keydown', pressKey);
addEventListener('storage', ({ key, newValue }) => {
  const unit = units.find((one) => makeKey(one) === key);
  if (unit !== undefined) recall(unit, newValue);
  showCount();
});
addEventListener('beforeunload', (event) => {
  if (hasUnsaved && !memory.isThere) event.preventDefault();
});
