import type { HandedOut } from '../../../domain/correction.js';
import type { State, TranslationUnit } from '../../../domain/translation-unit.js';
import type { Change, UnitView } from '../../protocol.js';
import type { Filter } from './filters.js';
import type { Query } from './find-and-replace.js';

/** Fields of a unit that a reviewer sets. */
export interface Fields {
  readonly target?: string;
  readonly state?: State;
  readonly notes?: string;
}

/** A change as the reviewer made it. A correction gets what it was made against only when it is sent. */
export type UnsentChange =
  | Exclude<Change, { kind: 'correct' | 'undo' }>
  | ({ readonly kind: 'correct'; readonly id: string } & Fields)
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** A change that the server has not confirmed yet. */
export interface Queued {
  /** The number of the deed that it is part of: changes of one deed are undone together. */
  readonly deed: number;
  readonly change: UnsentChange;
}

/** What is under way to the server: sent again as it is until there is an answer. */
export interface Sent {
  readonly queued: readonly Queued[];
  readonly changes: readonly Change[];
}

/** What the reviewer did at once, which an undo takes back at once. */
export interface Deed {
  readonly number: number;
  /** Where it was done. */
  readonly id: string;
  /** The names that the server gave its changes. */
  readonly changes: readonly string[];
}

/** Words that could not be stored. They are shown until the reviewer discards them. */
export interface NotDone {
  readonly id: string;
  readonly text: string;
  readonly message: string;
}

/** Where the keyboard focus should go; a new `turn` moves it again. */
export interface Focus {
  readonly place: 'row' | 'target' | 'notes' | 'find';
  readonly turn: number;
}

/** Where the reviewer is about to cut a segment. */
export interface OpenSplit {
  readonly id: string;
  readonly sourceAt: number;
  readonly targetAt: number;
}

/** All that the page knows. Units are as the reviewer wants them, confirmed or not. */
export interface PageState {
  readonly article: string;
  readonly model: string;
  readonly notice: string | null;
  readonly revision: number;
  readonly order: readonly string[];
  readonly units: ReadonlyMap<string, UnitView>;
  readonly detached: readonly TranslationUnit[];

  readonly current: string | null;
  readonly focus: Focus;
  readonly filter: Filter;
  readonly query: Query;
  readonly panel: 'none' | 'help' | 'find' | 'rules';
  readonly split: OpenSplit | null;

  /** What is in the field of a unit, where it may differ from the target. */
  readonly typed: ReadonlyMap<string, string>;
  /** How a unit with typed words or a pending correction last came from the server. */
  readonly bases: ReadonlyMap<string, HandedOut>;
  readonly waiting: readonly Queued[];
  readonly sent: Sent | null;
  /** Why changes are not saved; null while they are, or soon will be. */
  readonly trouble: string | null;

  /** Why typed words were not taken, by unit. Nothing of the unit is sent until the reviewer has decided. */
  readonly conflicts: ReadonlyMap<string, string>;
  readonly notDone: readonly NotDone[];
  readonly deed: number;
  readonly done: readonly Deed[];
  readonly undone: readonly Deed[];
}

/** The part that must outlive a closed tab and a killed server. */
export type Unsaved = Pick<PageState, 'typed' | 'bases' | 'waiting' | 'sent' | 'conflicts' | 'notDone'>;

export const EMPTY_STATE: PageState = {
  article: '',
  model: '',
  notice: null,
  revision: -1,
  order: [],
  units: new Map(),
  detached: [],
  current: null,
  focus: { place: 'row', turn: 0 },
  filter: 'all',
  query: { find: '', replacement: '', matchesCase: false, wholeWords: false },
  panel: 'none',
  split: null,
  typed: new Map(),
  bases: new Map(),
  waiting: [],
  sent: null,
  trouble: null,
  conflicts: new Map(),
  notDone: [],
  deed: 0,
  done: [],
  undone: [],
};

/** What stands in the field of a unit. */
export function fieldTextOf({ typed, units }: PageState, id: string): string {
  return typed.get(id) ?? units.get(id)?.target ?? '';
}

export function withEntry<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value) {
  return new Map(map).set(key, value);
}

export function withoutEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
): ReadonlyMap<string, Value> {
  if (!map.has(key)) return map;
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
