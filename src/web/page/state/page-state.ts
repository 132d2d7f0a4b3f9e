import type { HandedOut } from '../../../domain/correction.js';
import type { State, TranslationUnit } from '../../../domain/translation-unit.js';
import type { Change, UnitView } from '../../protocol.js';
import type { Filter } from './filters.js';
import type { Query } from './find-and-replace.js';

/** Fields of a unit that a reviewer sets. */
export interface Wanted {
  readonly target?: string;
  readonly state?: State;
  readonly notes?: string;
}

/** What a reviewer wants to happen. A correction gets what it was made against only when it is sent. */
export type Wish =
  | Exclude<Change, { kind: 'correct' | 'undo' }>
  | ({ readonly kind: 'correct'; readonly id: string } & Wanted)
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** A wish that the server has not confirmed yet. */
export interface Pending {
  /** Wishes of one step are undone together. */
  readonly step: number;
  readonly wish: Wish;
}

/** What is under way to the server: sent again as it is until there is an answer. */
export interface Shipment {
  readonly pending: readonly Pending[];
  readonly changes: readonly Change[];
}

/** Something the reviewer did, as the server names it. */
export interface Step {
  readonly step: number;
  /** Where it was done. */
  readonly id: string;
  readonly changes: readonly string[];
}

/** Words that could not be stored. They are shown until the reviewer discards them. */
export interface Refusal {
  readonly id: string;
  readonly text: string;
  readonly message: string;
}

/** Where the keyboard focus should go; a new `turn` moves it again. */
export interface FocusWish {
  readonly place: 'row' | 'target' | 'notes' | 'find';
  readonly turn: number;
}

export interface SplitDraft {
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
  readonly focus: FocusWish;
  readonly filter: Filter;
  readonly query: Query;
  readonly panel: 'none' | 'help' | 'find' | 'rules';
  readonly split: SplitDraft | null;

  /** What is in the field of a unit, where it may differ from the target. */
  readonly drafts: ReadonlyMap<string, string>;
  /** How a unit with a draft or a pending correction last came from the server. */
  readonly bases: ReadonlyMap<string, HandedOut>;
  readonly waiting: readonly Pending[];
  readonly shipment: Shipment | null;
  /** Why changes are not saved; null while they are, or soon will be. */
  readonly trouble: string | null;

  /** Why a draft was not taken, by unit. Nothing of the unit is sent until the reviewer has decided. */
  readonly conflicts: ReadonlyMap<string, string>;
  readonly refusals: readonly Refusal[];
  readonly step: number;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** The part that must outlive a closed tab and a killed server. */
export type Unsaved = Pick<PageState, 'drafts' | 'bases' | 'waiting' | 'shipment' | 'conflicts' | 'refusals'>;

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
  drafts: new Map(),
  bases: new Map(),
  waiting: [],
  shipment: null,
  trouble: null,
  conflicts: new Map(),
  refusals: [],
  step: 0,
  done: [],
  undone: [],
};

/** What stands in the field of a unit. */
export function findText({ drafts, units }: PageState, id: string): string {
  return drafts.get(id) ?? units.get(id)?.target ?? '';
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
