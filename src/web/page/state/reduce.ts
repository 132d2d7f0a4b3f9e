import { makeHandedOut } from '../../../domain/correction.js';
import type { Action } from './actions.js';
import { takeAnswer, takeRefusal } from './answers.js';
import { takeArticle, takeUnsaved } from './article.js';
import { ship } from './outbox.js';
import { type FocusWish, type PageState, type Wish, withEntry, withoutEntry } from './page-state.js';
import { commit, queue } from './queue.js';

/** The page after something happened. Pure: what is to be sent lies in `shipment`. */
export function reduce(state: PageState, action: Action): PageState {
  switch (action.type) {
    case 'loaded':
      return takeArticle(state, action.view);
    case 'restored':
      return takeUnsaved(state, action.unsaved);
    case 'go':
      return go(state, action.id, action.place);
    case 'focus':
      return { ...state, focus: { place: action.place, turn: state.focus.turn + 1 } };
    case 'type':
      return type(state, action.id, action.text);
    case 'commit':
      return commit(state, action.id);
    case 'wish':
      return act(state, action.wishes);
    case 'settle':
      return settle(state, action.id, action.choice);
    case 'discard':
      return { ...state, refusals: state.refusals.filter((_, index) => index !== action.index) };
    case 'ship':
      return ship(state);
    case 'answered':
      return takeAnswer(state, action.answer);
    case 'failed':
      return { ...state, trouble: action.message };
    case 'refused':
      return takeRefusal(state, action.failure);
    case 'filter':
      return { ...state, filter: action.filter };
    case 'query':
      return { ...state, query: { ...state.query, ...action.query } };
    case 'panel':
      return { ...state, panel: action.panel };
    case 'split':
      return { ...state, split: action.split };
  }
}

function go(state: PageState, id: string, place: FocusWish['place']): PageState {
  const left = state.current === null || state.current === id ? state : leave(state, state.current);
  return { ...left, current: id, split: null, focus: { place, turn: state.focus.turn + 1 } };
}

/** Sends what was typed. A draft that says what stands is no draft any more. */
function leave(state: PageState, id: string): PageState {
  const sent = { ...commit(state, id), step: state.step + 1 };
  if (sent.conflicts.has(id)) return sent;
  const isPending = sent.waiting.some(({ wish }) => wish.kind === 'correct' && wish.id === id);
  const bases = isPending || sent.shipment !== null ? sent.bases : withoutEntry(sent.bases, id);
  return { ...sent, drafts: withoutEntry(sent.drafts, id), bases };
}

function type(state: PageState, id: string, text: string): PageState {
  const unit = state.units.get(id);
  if (unit === undefined) return state;
  const bases = state.bases.has(id) ? state.bases : withEntry(state.bases, id, makeHandedOut(unit));
  return { ...state, bases, drafts: withEntry(state.drafts, id, text) };
}

/** Wishes that are not typing are a step of their own. What was typed before is sent before. */
function act(state: PageState, wishes: readonly Wish[]): PageState {
  const isMeasured = wishes.every(({ kind }) => kind === 'time');
  if (isMeasured) return wishes.reduce(queue, state);
  const typed = state.current === null ? state : commit(state, state.current);
  const acted = wishes.reduce(queue, { ...typed, step: typed.step + 1 });
  return { ...acted, split: null, step: acted.step + 1 };
}

function settle(state: PageState, id: string, choice: 'mine' | 'theirs'): PageState {
  const unit = state.units.get(id);
  if (unit === undefined) return state;
  const settled = {
    ...state,
    conflicts: withoutEntry(state.conflicts, id),
    bases: withEntry(state.bases, id, makeHandedOut(unit)),
  };
  return choice === 'mine' ? commit(settled, id) : { ...settled, drafts: withoutEntry(state.drafts, id) };
}
