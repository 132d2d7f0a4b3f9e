import {
  type Correction,
  type HandedOut,
  makeCellHash,
  makeHandedOut,
  normaliseCell,
  parseNotes,
} from '../../../domain/correction.js';
import type { Change, UnitView } from '../../protocol.js';
import {
  type Fields,
  fieldTextOf,
  type PageState,
  type Queued,
  type Sent,
  type UnsentChange,
  withEntry,
  withoutEntry,
} from './page-state.js';

/** So that one request stays small and quick. */
const MAX_CHANGES = 500;

type UnsentCorrection = Extract<UnsentChange, { kind: 'correct' }>;

/** Puts a change in the queue to the server, and shows at once what it will do to a text, a state or a note. */
export function queue(state: PageState, change: UnsentChange): PageState {
  const isNew = change.kind !== 'undo' && change.kind !== 'redo' && change.kind !== 'time';
  const waiting = addToQueue(state.waiting, { deed: state.deed, change });
  // Once something new is done, what was undone cannot be done again.
  const queued = { ...state, waiting, undone: isNew ? [] : state.undone };
  return change.kind === 'correct' ? showCorrection(queued, change) : queued;
}

/** Queues what is in the field of a unit, if it is not what stands. In a conflict it waits for a decision. */
export function commit(state: PageState, id: string): PageState {
  const unit = state.units.get(id);
  const text = normaliseCell(fieldTextOf(state, id));
  if (unit === undefined || state.conflicts.has(id) || text === normaliseCell(unit.target)) return state;
  return queue(state, { kind: 'correct', id, target: text });
}

function showCorrection(state: PageState, change: UnsentCorrection): PageState {
  const unit = state.units.get(change.id);
  if (unit === undefined) return state;
  const bases = state.bases.has(change.id)
    ? state.bases
    : withEntry(state.bases, change.id, makeHandedOut(unit));
  const isTyped =
    change.target === undefined || normaliseCell(fieldTextOf(state, change.id)) === change.target;
  const typed = isTyped ? state.typed : withoutEntry(state.typed, change.id);
  return { ...state, bases, typed, units: withEntry(state.units, change.id, applyFields(unit, change)) };
}

/** The change at the end of the queue, or as a part of one there: times of a unit, and corrections that are one edit. */
export function addToQueue(waiting: readonly Queued[], added: Queued): readonly Queued[] {
  const since = waiting.findLastIndex(({ change }) => isAlone(change)) + 1;
  const at = waiting.findLastIndex(
    (known, index) => index >= since && isAboutSame(known.change, added.change),
  );
  const known = waiting[at];
  return known === undefined || !isJoinable(known, added)
    ? [...waiting, added]
    : waiting.with(at, { ...known, change: joinChanges(known.change, added.change) });
}

function isAboutSame(known: UnsentChange, change: UnsentChange): boolean {
  return known.kind === change.kind && 'id' in known && 'id' in change && known.id === change.id;
}

/** Words that another deed puts in the place of these must not hide that these were there. */
function isJoinable(known: Queued, { deed, change }: Queued): boolean {
  return (
    change.kind === 'time' ||
    (change.kind === 'correct' && (change.target === undefined || known.deed === deed))
  );
}

function joinChanges(known: UnsentChange, change: UnsentChange): UnsentChange {
  return known.kind === 'time' && change.kind === 'time'
    ? { ...known, seconds: known.seconds + change.seconds }
    : { ...known, ...change };
}

/** What moves segments, or depends on what the server answers to the changes before it. */
function isAlone({ kind }: UnsentChange): boolean {
  return kind === 'undo' || kind === 'redo' || kind === 'split' || kind === 'join';
}

/** Puts the next changes under way, unless others are. */
export function send(state: PageState): PageState {
  const [first] = state.waiting;
  if (state.sent !== null || first === undefined) return state;
  const end = isAlone(first.change) ? 1 : endOf(state.waiting);
  const queued = state.waiting.slice(0, end);
  const started = { ...state, waiting: state.waiting.slice(end) };
  const changes = queued.flatMap((each) => toChanges(state, each));
  return changes.length === 0 ? send(started) : { ...started, sent: { queued, changes } };
}

/** All that waits, as changes for a last request that nobody reads the answer of: no undo, which needs answers. */
export function listLastChanges(state: PageState): Change[] {
  const bases = new Map(state.bases);
  const expect = (change: Change): void => {
    if (change.kind === 'correct') bases.set(change.correction.id, expectBase(change.correction));
  };
  state.sent?.changes.forEach(expect);
  return state.waiting
    .filter(({ change }) => change.kind !== 'undo' && change.kind !== 'redo')
    .flatMap((queued) => {
      const changes = toChanges({ ...state, bases }, queued);
      changes.forEach(expect);
      return changes;
    });
}

/** Up to what must go alone, or would be made against a unit that is not known yet. */
function endOf(waiting: readonly Queued[]): number {
  const corrected = new Set<string>();
  const end = waiting.findIndex(({ change }) => {
    if (isAlone(change) || (change.kind === 'correct' && corrected.has(change.id))) return true;
    if (change.kind === 'correct') corrected.add(change.id);
    return false;
  });
  return Math.min(end === -1 ? waiting.length : end, MAX_CHANGES);
}

function toChanges(state: PageState, { deed, change }: Queued): Change[] {
  if (change.kind === 'undo' || change.kind === 'redo') {
    const last = (change.kind === 'undo' ? state.done : state.undone).at(-1);
    return [...(last?.changes ?? [])].reverse().map((change) => ({ kind: 'undo', change }));
  }
  if (change.kind === 'split') return [{ ...change, ...findHandedOut(state, change.id) }];
  if (change.kind !== 'correct') return [change];
  const { kind, ...wanted } = change;
  const source = state.units.get(change.id)?.source;
  const correction = {
    ...wanted,
    place: 'the review page',
    ...(source !== undefined && { source }),
    ...findHandedOut(state, change.id),
  };
  const continues = change.target === undefined ? undefined : findContinued(state, change.id, deed);
  return [{ kind, correction, ...(continues !== undefined && { continues }) }];
}

/** What the reviewer saw. */
function findHandedOut({ bases, units }: PageState, id: string): { handedOut?: HandedOut } {
  const unit = units.get(id);
  const handedOut = bases.get(id) ?? (unit && makeHandedOut(unit));
  return handedOut === undefined ? {} : { handedOut };
}

/** The change that the same typing made a moment ago. */
function findContinued({ done }: PageState, id: string, deed: number): string | undefined {
  const last = done.at(-1);
  return last?.number === deed && last.id === id ? last.changes[0] : undefined;
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
export function findUnconfirmed(state: Pick<PageState, 'waiting' | 'sent'>): ReadonlyMap<string, Fields> {
  const wanted = new Map<string, Fields>();
  for (const { change } of listUnconfirmed(state)) {
    if (change.kind !== 'correct') continue;
    const { kind, id, ...fields } = change;
    wanted.set(id, { ...wanted.get(id), ...fields });
  }
  return wanted;
}

export function listUnconfirmed({ sent, waiting }: Pick<PageState, 'waiting' | 'sent'>): Queued[] {
  return [...(sent?.queued ?? []), ...waiting];
}

/** The unit as the reviewer wants it, before the server has said so. */
export function applyFields(unit: UnitView, { target, state, notes }: Fields): UnitView {
  const isEdited = target !== undefined && target !== unit.target;
  const started = unit.state === 'initial' ? 'translated' : unit.state;
  const edited: UnitView = isEdited ? { ...unit, target, origin: 'human', state: started } : unit;
  return {
    ...edited,
    ...(state !== undefined && { state }),
    ...(notes !== undefined && { notes: parseNotes(notes) }),
  };
}

/** Whether there is something that a reviewer would miss: measured time is not. */
export function holdsWork(sent: Sent | null, waiting: readonly Queued[]): boolean {
  return listUnconfirmed({ sent, waiting }).some(({ change }) => change.kind !== 'time');
}
