import { type HandedOut, normaliseCell } from '../../../domain/correction.js';
import type { Change, ChangeOutcome, ChangesAnswer, Failure, UnitView } from '../../protocol.js';
import { takeUnits } from './article.js';
import { addToQueue, expectBase } from './outbox.js';
import {
  type Deed,
  fieldTextOf,
  type NotDone,
  type PageState,
  type Queued,
  type Sent,
  type UnsentChange,
  withEntry,
} from './page-state.js';

/** What was under way is done: the units as they stand now, the deeds that can be undone, and conflicts. */
export function takeAnswer(state: PageState, answer: ChangesAnswer): PageState {
  const { sent } = state;
  if (sent === null) return state;
  const { outcomes, order, units, revision } = answer;
  const arrived = { ...state, sent: null, trouble: null, revision: Math.max(revision, state.revision) };
  const disputed = takeConflicts(arrived, sent, outcomes);
  const received = dropDecided(takeUnits(disputed, units, listExpected(sent)));
  return recordDeeds(order === null ? received : takeOrder(received, order), sent, outcomes);
}

function listExpected({ changes }: Sent): ReadonlyMap<string, HandedOut> {
  return new Map(
    changes.flatMap((change) =>
      change.kind === 'correct' ? [[change.correction.id, expectBase(change.correction)] as const] : [],
    ),
  );
}

/** Words that were not taken go back into the field, and wait there for a decision. Other conflicts are only said. */
function takeConflicts(
  state: PageState,
  { queued, changes }: Sent,
  outcomes: readonly ChangeOutcome[],
): PageState {
  return changes.reduce((disputed, change, index) => {
    const conflict = outcomes[index]?.conflict ?? null;
    if (conflict === null) return disputed;
    if (change.kind === 'correct' && change.correction.target !== undefined) {
      return dispute(disputed, change.correction.id, { conflict, text: change.correction.target });
    }
    const unsent = (queued[index] ?? queued[0])?.change;
    return unsent === undefined ? disputed : withNotDone(disputed, unsent, conflict);
  }, state);
}

function dispute(state: PageState, id: string, sent: { conflict: string; text: string }): PageState {
  const text = state.typed.get(id) ?? findLaterTarget(state, id) ?? sent.text;
  const waiting = state.waiting.filter(({ change }) => change.kind !== 'correct' || change.id !== id);
  const conflicts = withEntry(state.conflicts, id, sent.conflict);
  return { ...state, conflicts, waiting, typed: withEntry(state.typed, id, text) };
}

/** Nothing is to decide where the words stand after all, or their segment is gone: then it is only said. */
function dropDecided(state: PageState): PageState {
  const decided = [...state.conflicts].filter(([id]) => {
    const unit = state.units.get(id);
    return unit === undefined || normaliseCell(fieldTextOf(state, id)) === unit.target;
  });
  if (decided.length === 0) return state;
  const notDone = decided.map(([id, message]) => ({ id, text: lostTextOf(state, id), message }));
  const isOpen = ([id]: readonly [string, unknown]): boolean => !decided.some(([other]) => other === id);
  return {
    ...state,
    conflicts: new Map([...state.conflicts].filter(isOpen)),
    typed: new Map([...state.typed].filter(isOpen)),
    notDone: [...state.notDone, ...notDone],
  };
}

function lostTextOf(state: PageState, id: string): string {
  return state.units.has(id) ? '' : fieldTextOf(state, id);
}

function findLaterTarget({ waiting }: PageState, id: string): string | undefined {
  const change = waiting.findLast(({ change }) => change.kind === 'correct' && change.id === id)?.change;
  return change?.kind === 'correct' ? change.target : undefined;
}

function takeOrder(state: PageState, order: readonly string[]): PageState {
  const units = new Map(order.flatMap((id) => [...entryOf(state, id)]));
  const place = state.current === null ? -1 : state.order.indexOf(state.current);
  const gone = state.current === null || !units.has(state.current);
  return { ...state, order, units, current: gone ? (order[Math.max(0, place - 1)] ?? null) : state.current };
}

function entryOf({ units }: PageState, id: string): [string, UnitView][] {
  const unit = units.get(id);
  return unit === undefined ? [] : [[id, unit]];
}

function recordDeeds(
  state: PageState,
  { queued, changes }: Sent,
  outcomes: readonly ChangeOutcome[],
): PageState {
  const names = outcomes.flatMap(({ change }) => (change === null ? [] : [change]));
  const kind = queued[0]?.change.kind;
  if (kind === 'undo') return moveDeed(state, 'done', 'undone', names);
  if (kind === 'redo') return moveDeed(state, 'undone', 'done', names);
  const made = queued.map((item, index) => ({ ...item, sent: changes[index], outcome: outcomes[index] }));
  return { ...state, done: made.reduce(addDeed, state.done) };
}

/** An undone deed can be done again: by undoing what undid it. */
function moveDeed(
  state: PageState,
  from: 'done' | 'undone',
  to: 'done' | 'undone',
  changes: string[],
): PageState {
  const deed = state[from].at(-1);
  if (deed === undefined) return state;
  const moved = changes.length === 0 ? state[to] : [...state[to], { ...deed, changes }];
  const current = state.units.has(deed.id) ? deed.id : state.current;
  const focus = { ...state.focus, turn: state.focus.turn + 1 };
  return { ...state, current, focus, [from]: state[from].slice(0, -1), [to]: moved };
}

interface Made extends Queued {
  readonly sent: Change | undefined;
  readonly outcome: ChangeOutcome | undefined;
}

/** A change that continues another one stands for both. */
function addDeed(deeds: readonly Deed[], { deed, change, sent, outcome }: Made): readonly Deed[] {
  const name = outcome?.change ?? null;
  if (name === null || !('id' in change)) return deeds;
  const last = deeds.at(-1);
  if (last?.number !== deed) return [...deeds, { number: deed, id: change.id, changes: [name] }];
  const continued = sent?.kind === 'correct' ? sent.continues : undefined;
  const others = last.changes.filter((other) => other !== continued);
  return deeds.with(-1, { ...last, changes: [...others, name] });
}

/**
 * One of many was refused, and which is not known: each is sent alone. One alone that is refused is given up, and its
 * words are shown.
 */
export function takeRefused(state: PageState, failure: Failure): PageState {
  const { sent } = state;
  if (sent === null) return state;
  const [first, ...others] = sent.queued;
  const [change] = sent.changes;
  if (first === undefined || change === undefined) return { ...state, sent: null };
  if (others.length === 0) {
    const { message, hint } = failure;
    const why = hint === null ? message : `${message} (${hint})`;
    return { ...withNotDone(state, first.change, why), sent: null, trouble: null };
  }
  return {
    ...state,
    sent: { queued: [first], changes: [change] },
    waiting: state.waiting.reduce(addToQueue, others),
  };
}

function withNotDone(state: PageState, change: UnsentChange, message: string): PageState {
  const text = change.kind === 'correct' ? (change.target ?? change.notes ?? '') : '';
  const one: NotDone = { id: 'id' in change ? change.id : '', text, message };
  return { ...state, notDone: [...state.notDone, one] };
}
