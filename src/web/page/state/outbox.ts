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

/** The wish at the end of the queue, or as a part of one there: times of a unit, and corrections that are one edit. */
export function addWish(waiting: readonly Pending[], added: Pending): readonly Pending[] {
  const since = waiting.findLastIndex(({ wish }) => isAlone(wish)) + 1;
  const at = waiting.findLastIndex((known, index) => index >= since && isAboutSame(known.wish, added.wish));
  const known = waiting[at];
  return known === undefined || !isJoinable(known, added)
    ? [...waiting, added]
    : waiting.with(at, { ...known, wish: joinWishes(known.wish, added.wish) });
}

function isAboutSame(known: Wish, wish: Wish): boolean {
  return known.kind === wish.kind && 'id' in known && 'id' in wish && known.id === wish.id;
}

/** Words that another step puts in the place of these must not hide that these were there. */
function isJoinable(known: Pending, { step, wish }: Pending): boolean {
  return (
    wish.kind === 'time' || (wish.kind === 'correct' && (wish.target === undefined || known.step === step))
  );
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
  const changes = pending.flatMap((each) => toChanges(state, each));
  return changes.length === 0 ? ship(shipped) : { ...shipped, shipment: { pending, changes } };
}

/** All that waits, as changes for a last request that nobody reads the answer of: no undo, which needs answers. */
export function listLastChanges(state: PageState): Change[] {
  const bases = new Map(state.bases);
  const expect = (change: Change): void => {
    if (change.kind === 'correct') bases.set(change.correction.id, expectBase(change.correction));
  };
  state.shipment?.changes.forEach(expect);
  return state.waiting
    .filter(({ wish }) => wish.kind !== 'undo' && wish.kind !== 'redo')
    .flatMap((pending) => {
      const changes = toChanges({ ...state, bases }, pending);
      changes.forEach(expect);
      return changes;
    });
}

/** Up to what must go alone, or would be made against a unit that is not known yet. */
function findEnd(waiting: readonly Pending[]): number {
  const corrected = new Set<string>();
  const end = waiting.findIndex(({ wish }) => {
    if (isAlone(wish) || (wish.kind === 'correct' && corrected.has(wish.id))) return true;
    if (wish.kind === 'correct') corrected.add(wish.id);
    return false;
  });
  return Math.min(end === -1 ? waiting.length : end, MAX_CHANGES);
}

function toChanges(state: PageState, { step, wish }: Pending): Change[] {
  if (wish.kind === 'undo' || wish.kind === 'redo') {
    const last = (wish.kind === 'undo' ? state.done : state.undone).at(-1);
    return [...(last?.changes ?? [])].reverse().map((change) => ({ kind: 'undo', change }));
  }
  if (wish.kind === 'split') return [{ ...wish, ...findHandedOut(state, wish.id) }];
  if (wish.kind !== 'correct') return [wish];
  const { kind, ...wanted } = wish;
  const source = state.units.get(wish.id)?.source;
  const correction = {
    ...wanted,
    place: 'the review page',
    ...(source !== undefined && { source }),
    ...findHandedOut(state, wish.id),
  };
  const continues = wish.target === undefined ? undefined : findContinued(state, wish.id, step);
  return [{ kind, correction, ...(continues !== undefined && { continues }) }];
}

/** What the reviewer saw. */
function findHandedOut({ bases, units }: PageState, id: string): { handedOut?: HandedOut } {
  const unit = units.get(id);
  const handedOut = bases.get(id) ?? (unit && makeHandedOut(unit));
  return handedOut === undefined ? {} : { handedOut };
}

/** The change that the same typing made a moment ago. */
function findContinued({ done }: PageState, id: string, step: number): string | undefined {
  const last = done.at(-1);
  return last?.step === step && last.id === id ? last.changes[0] : undefined;
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
