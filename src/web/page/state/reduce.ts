import { makeHandedOut } from '../../../domain/correction.js';
import { takeAnswer, takeRefused } from './answers.js';
import { takeArticle, takeUnsaved } from './article.js';
import { commit, queue, send } from './outbox.js';
import type { PageEvent } from './page-event.js';
import { type Focus, type PageState, type UnsentChange, withEntry, withoutEntry } from './page-state.js';

/** The page after something happened. Pure: what is to be sent lies in `sent`. */
export function reduce(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'loaded':
      return takeArticle(state, event.view);
    case 'restored':
      return takeUnsaved(state, event.unsaved);
    case 'go':
      return go(state, event.id, event.place);
    case 'focus':
      return { ...state, focus: { place: event.place, turn: state.focus.turn + 1 } };
    case 'type':
      return type(state, event.id, event.text);
    case 'commit':
      return commit(state, event.id);
    case 'change':
      return makeChanges(state, event.changes);
    case 'settle':
      return settle(state, event.id, event.choice);
    case 'discard':
      return { ...state, notDone: state.notDone.filter((_, index) => index !== event.index) };
    case 'send':
      return send(state);
    case 'answered':
      return takeAnswer(state, event.answer);
    case 'failed':
      return { ...state, trouble: event.message };
    case 'refused':
      return takeRefused(state, event.failure);
    case 'filter':
      return { ...state, filter: event.filter };
    case 'query':
      return { ...state, query: { ...state.query, ...event.query } };
    case 'panel':
      return { ...state, panel: event.panel };
    case 'split':
      return { ...state, split: event.split };
  }
}

function go(state: PageState, id: string, place: Focus['place']): PageState {
  const left = state.current === null || state.current === id ? state : leave(state, state.current);
  return { ...left, current: id, split: null, focus: { place, turn: state.focus.turn + 1 } };
}

/** Sends what was typed. Words that say what stands are not kept beside it. */
function leave(state: PageState, id: string): PageState {
  const sent = { ...commit(state, id), deed: state.deed + 1 };
  if (sent.conflicts.has(id)) return sent;
  const isQueued = sent.waiting.some(({ change }) => change.kind === 'correct' && change.id === id);
  const bases = isQueued || sent.sent !== null ? sent.bases : withoutEntry(sent.bases, id);
  return { ...sent, typed: withoutEntry(sent.typed, id), bases };
}

function type(state: PageState, id: string, text: string): PageState {
  const unit = state.units.get(id);
  if (unit === undefined) return state;
  const bases = state.bases.has(id) ? state.bases : withEntry(state.bases, id, makeHandedOut(unit));
  return { ...state, bases, typed: withEntry(state.typed, id, text) };
}

/** Changes that are not typing are a deed of their own. What was typed before is sent before. */
function makeChanges(state: PageState, changes: readonly UnsentChange[]): PageState {
  const isMeasured = changes.every(({ kind }) => kind === 'time');
  if (isMeasured) return changes.reduce(queue, state);
  const committed = state.current === null ? state : commit(state, state.current);
  const acted = changes.reduce(queue, { ...committed, deed: committed.deed + 1 });
  return { ...acted, split: null, deed: acted.deed + 1 };
}

function settle(state: PageState, id: string, choice: 'mine' | 'theirs'): PageState {
  const unit = state.units.get(id);
  if (unit === undefined) return state;
  const settled = {
    ...state,
    conflicts: withoutEntry(state.conflicts, id),
    bases: withEntry(state.bases, id, makeHandedOut(unit)),
  };
  return choice === 'mine' ? commit(settled, id) : { ...settled, typed: withoutEntry(state.typed, id) };
}
