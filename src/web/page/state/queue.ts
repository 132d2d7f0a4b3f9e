import { makeHandedOut, normaliseCell } from '../../../domain/correction.js';
import { addWish, applyWanted } from './outbox.js';
import { findText, type PageState, type Wish, withEntry, withoutEntry } from './page-state.js';

type CorrectWish = Extract<Wish, { kind: 'correct' }>;

/** Puts a wish in the queue to the server, and shows at once what it will do to a text, a state or a note. */
export function queue(state: PageState, wish: Wish): PageState {
  const isNew = wish.kind !== 'undo' && wish.kind !== 'redo' && wish.kind !== 'time';
  const waiting = addWish(state.waiting, { step: state.step, wish });
  // Once something new is done, what was undone cannot be done again.
  const queued = { ...state, waiting, undone: isNew ? [] : state.undone };
  return wish.kind === 'correct' ? showCorrection(queued, wish) : queued;
}

/** Queues what is in the field of a unit, if it is not what stands. In a conflict it waits for a decision. */
export function commit(state: PageState, id: string): PageState {
  const unit = state.units.get(id);
  const text = normaliseCell(findText(state, id));
  if (unit === undefined || state.conflicts.has(id) || text === normaliseCell(unit.target)) return state;
  return queue(state, { kind: 'correct', id, target: text });
}

function showCorrection(state: PageState, wish: CorrectWish): PageState {
  const unit = state.units.get(wish.id);
  if (unit === undefined) return state;
  const bases = state.bases.has(wish.id) ? state.bases : withEntry(state.bases, wish.id, makeHandedOut(unit));
  const isTyped = wish.target === undefined || normaliseCell(findText(state, wish.id)) === wish.target;
  const drafts = isTyped ? state.drafts : withoutEntry(state.drafts, wish.id);
  return { ...state, bases, drafts, units: withEntry(state.units, wish.id, applyWanted(unit, wish)) };
}
