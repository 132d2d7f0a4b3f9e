/**
 * What the editable page does, in the words of any browser of the last years. It is written into the page as it stands;
 * the page's policy allows this script only, by `EDIT_SCRIPT_HASH`.
 *
 * Texts go in and out as values and text nodes, never as markup. Each change is stored at once, a unit at a time, so
 * that a closed or second tab loses nothing.
 */
export const EDIT_SCRIPT = `
'use strict';
const page = document.documentElement.dataset;
const units = [...document.querySelectorAll('tbody.unit')].map((row) => ({
  row,
  id: row.dataset.id,
  handedOut: row.dataset.handedOut,
  source: row.querySelector('.source .text').textContent,
  machine: row.dataset.machine,
  fields: { state: row.querySelector('select'), target: row.querySelector('.edit'), note: row.querySelector('.note') },
}));
const status = document.querySelector('#status');
const say = (text) => { status.textContent = text; };
let unsaved = false;

const memory = (() => {
  try {
    const probe = 'tweeluik probe';
    localStorage.setItem(probe, probe);
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    document.querySelector('#forgetful').hidden = false;
    return null;
  }
})();
const keyOf = (unit) => 'tweeluik ' + page.sheet + ' ' + unit.id;
const read = ({ fields }) => ({ state: fields.state.value, target: fields.target.value, note: fields.note.value });
const isEdited = ({ fields }) =>
  fields.target.value !== fields.target.defaultValue ||
  fields.note.value !== fields.note.defaultValue ||
  fields.state.value !== fields.state.dataset.before;

/** Words with the white space before them; words are compared without it, so that no change hangs on a space. */
function splitWords(text) {
  const words = /(\\s*)(\\p{N}+(?:[.,:]\\p{N}+)*|[\\p{L}\\p{M}\\p{N}_]+(?:['’][\\p{L}\\p{M}]+)*|\\S|$)/gu;
  return [...text.matchAll(words)].map(([all, gap, word]) => ({ all, gap, word }));
}

/** Runs of [kind, text] by the longest common subsequence of words, a deletion before its insertion. */
function compare(before, after) {
  const a = splitWords(before);
  const b = splitWords(after);
  if (a.length * b.length > 4e6) return [['del', before], ['ins', after]];
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * width + j] = a[i].word === b[j].word
        ? table[(i + 1) * width + j + 1] + 1
        : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
  const runs = [];
  const open = { del: '', ins: '' };
  const keep = (text) => {
    if (runs.at(-1)?.[0] === 'same') runs.at(-1)[1] += text;
    else if (text !== '') runs.push(['same', text]);
  };
  const close = () => {
    const gap = open.del.match(/^\\s*/)[0];
    const shared = open.ins.startsWith(gap) ? gap : '';
    keep(shared);
    for (const kind of ['del', 'ins']) if (open[kind] !== shared) runs.push([kind, open[kind].slice(shared.length)]);
    open.del = open.ins = '';
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i].word === b[j].word) {
      close();
      open.del += a[i].gap;
      open.ins += b[j].gap;
      close();
      keep(a[i].word);
      i += 1;
      j += 1;
    } else if (j === b.length || (i < a.length && table[(i + 1) * width + j] >= table[i * width + j + 1])) {
      open.del += a[i].all;
      i += 1;
    } else {
      open.ins += b[j].all;
      j += 1;
    }
  }
  close();
  return runs;
}

function hidden(text) {
  const span = document.createElement('span');
  span.className = 'sr';
  span.textContent = text;
  return span;
}

function showDiff({ row, machine, fields }) {
  const diff = row.querySelector('.diff');
  if (machine === undefined) return;
  diff.hidden = fields.target.value === machine;
  if (diff.hidden) return;
  diff.replaceChildren(...compare(machine, fields.target.value).map(([kind, text]) => {
    if (kind === 'same') return document.createTextNode(text);
    const change = document.createElement(kind);
    change.append(hidden(kind === 'del' ? '[deleted: ' : '[inserted: '), text, hidden(']'));
    return change;
  }));
}

function grow(field) {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = field.scrollHeight + 2 + 'px';
}

function show(unit) {
  unit.row.classList.toggle('edited', isEdited(unit));
  showDiff(unit);
  grow(unit.fields.target);
  grow(unit.fields.note);
}

function count() {
  const edited = units.filter(isEdited).length;
  document.querySelector('#count').textContent = edited + ' of ' + units.length + ' segments changed';
}

function write(unit, { state, target, note }) {
  unit.fields.state.value = state;
  unit.fields.target.value = target;
  unit.fields.note.value = note;
  show(unit);
}

function remember(unit) {
  unsaved = true;
  show(unit);
  count();
  try {
    memory?.setItem(keyOf(unit), JSON.stringify(read(unit)));
  } catch {
    document.querySelector('#forgetful').hidden = false;
  }
}

function recall(unit, stored) {
  if (stored === null) return;
  write(unit, JSON.parse(stored));
  if (isEdited(unit)) unsaved = true;
}

function saveAll() {
  const rows = units.map((unit) => ({ id: unit.id, ...read(unit), source: unit.source, 'handed out': unit.handedOut }));
  const text = JSON.stringify({ format: 'tweeluik corrections', formatVersion: 1, article: page.article, rows }, null, 1);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text + '\\n'], { type: 'application/json' }));
  link.download = page.article + '.corrections.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  unsaved = false;
  say('Saved as ' + link.download + ': send it back, or run tweeluik apply with it.');
}

for (const unit of units) {
  recall(unit, memory?.getItem(keyOf(unit)) ?? null);
  show(unit);
  unit.row.addEventListener('input', () => remember(unit));
  unit.row.querySelector('.restore')?.addEventListener('click', () => {
    unit.fields.target.value = unit.machine;
    unit.fields.target.focus();
    remember(unit);
  });
}
count();

addEventListener('storage', ({ key, newValue }) => {
  const unit = units.find((one) => keyOf(one) === key);
  if (unit !== undefined) recall(unit, newValue);
  count();
});
addEventListener('beforeunload', (event) => {
  if (unsaved && memory === null) event.preventDefault();
});
document.querySelector('#save').addEventListener('click', saveAll);
addEventListener('keydown', (event) => {
  if (!event.ctrlKey && !event.metaKey) return;
  if (event.key === 's') { event.preventDefault(); saveAll(); }
  if (event.key !== 'Enter') return;
  const at = units.findIndex(({ row }) => row.contains(document.activeElement));
  if (at === -1) return;
  event.preventDefault();
  units[at].fields.state.value = 'reviewed';
  remember(units[at]);
  const next = units.slice(at + 1).find(({ fields }) => !['reviewed', 'final'].includes(fields.state.value));
  if (next === undefined) say('No segment below is left to review.');
  else next.fields.target.focus();
});
`;
