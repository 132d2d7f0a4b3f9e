import { type HandedOut, makeHandedOut, normaliseCell } from '../../../domain/correction.js';
import { isApproved } from '../../../domain/translation-unit.js';
import type { ArticleView, UnitView } from '../../protocol.js';
import { applyFields, commit, findUnconfirmed, listUnconfirmed, queue } from './outbox.js';
import { fieldTextOf, type NotDone, type PageState, type Unsaved, type UnsentChange } from './page-state.js';

/** The article as it now stands, with what the reviewer typed and did on top. An older view changes nothing. */
export function takeArticle(state: PageState, view: ArticleView): PageState {
  if (view.revision < state.revision) return state;
  const { article, model, notice, revision, detached, units } = view;
  const order = units.map(({ id }) => id);
  const received = takeUnits({ ...state, article, model, notice, revision, detached, order }, units);
  return keepCurrent({ ...received, units: new Map(order.map((id) => [id, unitOf(received, id)])) });
}

function unitOf({ units }: PageState, id: string): UnitView {
  const unit = units.get(id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unit;
}

/**
 * Units from the server. One that is as it was stays the same object, so that its row is not drawn again. What the
 * reviewer typed keeps the base that it was typed on, unless `sent` made the unit what it is now.
 */
export function takeUnits(
  state: PageState,
  received: readonly UnitView[],
  sent: ReadonlyMap<string, HandedOut> = new Map(),
): PageState {
  const wanted = findUnconfirmed(state);
  const units = new Map(state.units);
  const [typed, bases] = [new Map(state.typed), new Map(state.bases)];
  for (const unit of received) {
    const known = state.units.get(unit.id);
    const shown = applyFields(unit, wanted.get(unit.id) ?? {});
    if (known === undefined || !isSameUnit(known, shown)) units.set(unit.id, shown);
    if (wanted.has(unit.id) || holdsTyped(state, unit.id)) rebase(bases, unit, sent.get(unit.id));
    else bases.delete(unit.id);
    if (!bases.has(unit.id) && known?.target !== shown.target) typed.delete(unit.id);
  }
  return { ...state, units, typed, bases };
}

/** An open unit gets a new base only where it stands as it was sent: then nobody else's words are in it. */
function rebase(bases: Map<string, HandedOut>, unit: UnitView, sent: HandedOut | undefined): void {
  const base = makeHandedOut(unit);
  if (!bases.has(unit.id) || sent?.target === base.target) bases.set(unit.id, base);
}

/** Whether the field has words that nobody has heard of. */
function holdsTyped(state: PageState, id: string): boolean {
  const target = state.units.get(id)?.target ?? '';
  return state.conflicts.has(id) || normaliseCell(fieldTextOf(state, id)) !== normaliseCell(target);
}

function isSameUnit(one: UnitView, other: UnitView): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The unit that was current, the one in its place, or the first that wants a review. */
function keepCurrent(state: PageState): PageState {
  const { order, units, current } = state;
  if (current !== null && units.has(current)) return state;
  const open = order.find((id) => !isApproved(unitOf(state, id).state));
  return { ...state, current: open ?? order[0] ?? null };
}

/** Takes up what was left unsaved. Words for a segment that is gone are shown, since nothing can hold them. */
export function takeUnsaved(state: PageState, unsaved: Unsaved): PageState {
  const isThere = (id: string): boolean => state.units.has(id);
  const there = <Value>(map: ReadonlyMap<string, Value>) => [...map].filter(([id]) => isThere(id));
  const restored: PageState = {
    ...state,
    typed: new Map([...state.typed, ...there(unsaved.typed)]),
    bases: new Map([...state.bases, ...there(unsaved.bases)]),
    conflicts: new Map([...state.conflicts, ...there(unsaved.conflicts)]),
    notDone: [...state.notDone, ...unsaved.notDone, ...findStrays(unsaved, isThere)],
  };
  const changes = listUnconfirmed(unsaved).map(({ change }) => change);
  const queued = changes
    .filter((change) => 'id' in change && change.kind !== 'time' && isThere(change.id))
    .reduce(queueUnder, restored);
  return there(unsaved.typed).reduce((committed, [id]) => commit(committed, id), queued);
}

/** A restored change must not take the place of words that were typed after it. */
function queueUnder(state: PageState, change: UnsentChange): PageState {
  return { ...queue(state, change), typed: state.typed };
}

function findStrays(unsaved: Unsaved, isThere: (id: string) => boolean): NotDone[] {
  const texts = new Map([...findUnconfirmed(unsaved)].map(([id, { target }]) => [id, target ?? '']));
  for (const [id, text] of unsaved.typed) texts.set(id, text);
  return [...texts]
    .filter(([id, text]) => !isThere(id) && text !== '')
    .map(([id, text]) => ({ id, text, message: 'its segment is no longer in the article' }));
}
