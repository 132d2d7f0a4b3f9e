import { makeWordDiff } from '../../diff/word-diff.js';
import type { DiffPart } from '../../domain/file-diff.js';
import { elementOf, isEdited, type Unit } from './units.js';

/** Brings what is seen of a unit in line with what its fields hold. */
export function showUnit(unit: Unit): void {
  unit.row.classList.toggle('edited', isEdited(unit));
  showDiff(unit);
  grow(unit.fields.target);
  grow(unit.fields.note);
}

function showDiff({ row, draft, fields }: Unit): void {
  if (draft === undefined) return;
  const diff = elementOf(row, '.diff');
  diff.hidden = fields.target.value === draft;
  if (!diff.hidden) diff.replaceChildren(...makeWordDiff(draft, fields.target.value).map(makeNode));
}

/** Texts become text, never markup. */
function makeNode({ kind, text }: DiffPart): Node {
  if (kind === 'equal') return document.createTextNode(text);
  const change = document.createElement(kind === 'delete' ? 'del' : 'ins');
  change.append(makeHidden(kind === 'delete' ? '[deleted: ' : '[inserted: '), text, makeHidden(']'));
  return change;
}

/** For those who hear the page. */
function makeHidden(text: string): Node {
  const span = document.createElement('span');
  span.className = 'sr';
  span.textContent = text;
  return span;
}

/** As high as its text, where the browser does not do that by itself. */
function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}
