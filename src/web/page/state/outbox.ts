import {
  type Correction,
  type HandedOut,
  makeCellHash,
  makeHandedOut,
  parseNotes,
} from '../../../domain/correction.js';
import type { Change, UnitView } from '../../protocol.js';
import type { PageState, Pending, Shipment, Wanted, Wish } from './page-state.js';

/** So that one request stays small and quick. */
const MAX_CHANGES = 500;

/** The wish at the end of the queue; corrections of one unit, and times of one unit, become one. */
export function addWish(waiting: readonly Pending[], added: Pending): readonly Pending[] {
  const { wish } = added;
  const since = waiting.findLastIndex((pending) => isAlone(pending.wish)) + 1;
  const at = waiting.findIndex((pending, index) => index >= since && isJoinable(pending.wish, wish));
  const known = waiting[at];
  return known === undefined
    ? [...waiting, added]
    : waiting.with(at, { ...known, wish: joinWishes(known.wish, wish) });
}

function isJoinable(known: Wish, wish: Wish): boolean {
  const isMeantToJoin = wish.kind === 'correct' || wish.kind === 'time';
  return isMeantToJoin && known.kind === wish.kind && known.id === wish.id;
}

function joinWishes(known: Wish, wish: Wish): Wish {
  return known.kind === 'time' && wish.kind === 'time'
    ? { ...known, seconds: known.seconds + wish.seconds }
    : { ...known, ...wish };
}

/** What moves segments, or depends on what the server answers to the wishes before it. */
function isAlone({ kind }: Wish): boolean {
  return kind === 'undo' || kind === 'redo' || kind === 'split' || kind === 'merge';
}

/** Puts the next wishes under way, unless others are. */
export function ship(state: PageState): PageState {
  const [first] = state.waiting;
  if (state.shipment !== null || first === undefined) return state;
  const end = isAlone(first.wish) ? 1 : findEnd(state.waiting);
  const pending = state.waiting.slice(0, end);
  const shipped = { ...state, waiting: state.waiting.slice(end) };
  const changes = pending.flatMap(({ wish }) => toChanges(state, wish));
  return changes.length === 0 ? ship(shipped) : { ...shipped, shipment: { pending, changes } };
}

/** All that waits, as changes for a last request that nobody reads the answer of: no undo, which needs answers. */
export function listLastChanges(state: PageState): Change[] {
  const bases = new Map(state.bases);
  for (const change of state.shipment?.changes ?? []) {
    if (change.kind === 'correct') bases.set(change.correction.id, expectBase(change.correction));
  }
  return state.waiting
    .filter(({ wish }) => wish.kind !== 'undo' && wish.kind !== 'redo')
    .flatMap(({ wish }) => toChanges({ ...state, bases }, wish));
}

function findEnd(waiting: readonly Pending[]): number {
  const alone = waiting.findIndex(({ wish }) => isAlone(wish));
  return Math.min(alone === -1 ? waiting.length : alone, MAX_CHANGES);
}

function toChanges({ bases, units, done, undone }: PageState, wish: Wish): Change[] {
  if (wish.kind === 'undo' || wish.kind === 'redo') {
    const step = (wish.kind === 'undo' ? done : undone).at(-1);
    return [...(step?.changes ?? [])].reverse().map((change) => ({ kind: 'undo', change }));
  }
  if (wish.kind !== 'correct') return [wish];
  const { kind, ...wanted } = wish;
  const unit = units.get(wish.id);
  const handedOut = bases.get(wish.id) ?? (unit && makeHandedOut(unit));
  const seen = { ...(unit && { source: unit.source }), ...(handedOut && { handedOut }) };
  return [{ kind, correction: { ...wanted, place: 'the review page', ...seen } }];
}

/** How a unit will stand when the server takes the correction. */
export function expectBase({ target, state, notes, handedOut }: Correction): HandedOut {
  return {
    source: handedOut?.source ?? '',
    target: target === undefined ? (handedOut?.target ?? '') : makeCellHash(target),
    state: state ?? handedOut?.state ?? 'translated',
    notes: notes === undefined ? (handedOut?.notes ?? '') : makeCellHash(notes),
  };
}

/** Of everything not confirmed, what it makes of each unit. */
export function findWanted(state: Pick<PageState, 'waiting' | 'shipment'>): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const { wish } of listPending(state)) {
    if (wish.kind !== 'correct') continue;
    const { kind, id, ...fields } = wish;
    wanted.set(id, { ...wanted.get(id), ...fields });
  }
  return wanted;
}

export function listPending({ shipment, waiting }: Pick<PageState, 'waiting' | 'shipment'>): Pending[] {
  return [...(shipment?.pending ?? []), ...waiting];
}

/** The unit as the reviewer wants it, before the server has said so. */
export function applyWanted(unit: UnitView, { target, state, notes }: Wanted): UnitView {
  const isEdited = target !== undefined && target !== unit.target;
  return {
    ...unit,
    ...(isEdited && { target, origin: 'human', state: unit.state === 'initial' ? 'translated' : unit.state }),
    ...(state !== undefined && { state }),
    ...(notes !== undefined && { notes: parseNotes(notes) }),
  };
}

/** Whether there is something that a reviewer would miss: measured time is not. */
export function holdsWork(shipment: Shipment | null, waiting: readonly Pending[]): boolean {
  return listPending({ shipment, waiting }).some(({ wish }) => wish.kind !== 'time');
}
