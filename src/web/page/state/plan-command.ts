import { draftTextOf } from '../../../domain/apply-rules.js';
import { normaliseCell } from '../../../domain/correction.js';
import type { UnitView } from '../../protocol.js';
import { findNearestCut, guessCut } from './cuts.js';
import { FILTERS, type Filter } from './filters.js';
import type { Command, CommandName } from './keys.js';
import { listOffers } from './offers.js';
import type { PageEvent } from './page-event.js';
import { fieldTextOf, type PageState } from './page-state.js';
import { findJoinable, findNeighbour, findNextFinding, findNextUnreviewed } from './places.js';

/** Where the reviewer's hand is: in the field of the target or not, and at which character of it. */
export interface Hand {
  readonly place: 'row' | 'target';
  readonly cursor: number | null;
}

interface Scene {
  readonly state: PageState;
  readonly unit: UnitView | undefined;
  /** Of the offer. */
  readonly number: number;
  readonly hand: Hand;
}

/** What a command does here and now; nothing where it has no sense. */
export function planCommand(state: PageState, { command, number }: Command, hand: Hand): PageEvent[] {
  return PLANS[command]({ state, unit: state.units.get(state.current ?? ''), number, hand });
}

const PLANS: Readonly<Record<CommandName, (scene: Scene) => PageEvent[]>> = {
  next: (scene) => goTo(findNeighbour(scene.state, 1), scene),
  previous: (scene) => goTo(findNeighbour(scene.state, -1), scene),
  'next-unreviewed': (scene) => goTo(findNextUnreviewed(scene.state), scene),
  'next-finding': (scene) => goTo(findNextFinding(scene.state), scene),
  'accept-next': (scene) => acceptAndGo(scene),
  accept: ({ state, unit }) => setState(state, unit, unit?.state === 'reviewed' ? 'translated' : 'reviewed'),
  final: ({ state, unit }) => setState(state, unit, unit?.state === 'final' ? 'reviewed' : 'final'),
  edit: () => [{ type: 'focus', place: 'target' }],
  note: () => [{ type: 'focus', place: 'notes' }],
  leave: ({ state }) => leave(state),
  machine: (scene) => take(scene, scene.unit && draftTextOf(scene.unit)),
  offer: (scene) => take(scene, findOffer(scene)),
  split: ({ state, unit, hand }) => startSplit(state, unit, hand.cursor),
  join: ({ state, unit }) => join(state, unit),
  undo: () => [{ type: 'change', changes: [{ kind: 'undo' }] }],
  redo: () => [{ type: 'change', changes: [{ kind: 'redo' }] }],
  filter: ({ state }) => [{ type: 'filter', filter: nextFilterOf(state) }],
  help: () => [{ type: 'panel', panel: 'help' }],
  rules: () => [{ type: 'panel', panel: 'rules' }],
  find: () => [
    { type: 'panel', panel: 'find' },
    { type: 'focus', place: 'find' },
  ],
};

function goTo(id: string | undefined, { hand }: Scene): PageEvent[] {
  return id === undefined ? [] : [{ type: 'go', id, place: hand.place }];
}

function nextFilterOf({ filter }: PageState): Filter {
  return FILTERS[(FILTERS.indexOf(filter) + 1) % FILTERS.length] ?? 'all';
}

function leave(state: PageState): PageEvent[] {
  const closed: PageEvent[] = state.panel === 'none' ? [] : [{ type: 'panel', panel: 'none' }];
  const uncut: PageEvent[] = state.split === null ? [] : [{ type: 'split', split: null }];
  return [...closed, ...uncut, { type: 'focus', place: 'row' }];
}

/** Other words for the target. In a conflict they only go into the field. */
function take({ state, unit }: Scene, text: string | null | undefined): PageEvent[] {
  if (unit === undefined || text == null) return [];
  return state.conflicts.has(unit.id)
    ? [{ type: 'type', id: unit.id, text }]
    : [{ type: 'change', changes: [{ kind: 'correct', id: unit.id, target: normaliseCell(text) }] }];
}

function findOffer({ unit, number }: Scene): string | undefined {
  return unit === undefined ? undefined : listOffers(unit)[number - 1]?.text;
}

/** Only words can be approved, and only when it is clear which. */
function setState(state: PageState, unit: UnitView | undefined, wanted: UnitView['state']): PageEvent[] {
  if (unit === undefined || !isApprovable(state, unit) || unit.state === wanted) return [];
  return [{ type: 'change', changes: [{ kind: 'correct', id: unit.id, state: wanted }] }];
}

export function isApprovable(state: PageState, { id }: UnitView): boolean {
  return !state.conflicts.has(id) && normaliseCell(fieldTextOf(state, id)) !== '';
}

function acceptAndGo(scene: Scene): PageEvent[] {
  const { state, unit } = scene;
  if (unit === undefined || !isApprovable(state, unit)) return [];
  const wanted = unit.state === 'final' ? 'final' : 'reviewed';
  return [...setState(state, unit, wanted), ...goTo(findNextUnreviewed(state), scene)];
}

/** The target is cut at the cursor or in the middle, the source where that seems to lie. */
function startSplit(state: PageState, unit: UnitView | undefined, cursor: number | null): PageEvent[] {
  if (unit === undefined || state.conflicts.has(unit.id)) return [];
  const text = fieldTextOf(state, unit.id);
  const targetAt = findNearestCut(text, cursor ?? text.length / 2) ?? text.length;
  const sourceAt = guessCut(unit.source, text === '' ? 0.5 : targetAt / text.length);
  return sourceAt === undefined ? [] : [{ type: 'split', split: { id: unit.id, sourceAt, targetAt } }];
}

function join(state: PageState, unit: UnitView | undefined): PageEvent[] {
  const next = findJoinable(state);
  if (unit === undefined || next === undefined || state.conflicts.has(unit.id)) return [];
  return [{ type: 'change', changes: [{ kind: 'join', id: unit.id, nextId: next.id }] }];
}
