import type { ApprovedState } from './translation-unit.js';

/**
 * A pair that a person approved, with the sentences around it. It carries no date: in a memory later entries are
 * newer, so the same reviews always give the same file.
 */
export interface MemoryEntry {
  /** Without white space at its ends, and with single spaces inside; so are its neighbours. */
  readonly source: string;
  readonly target: string;
  /** The sentences before and after it in its article: empty at an end of it, null where nobody noted them. */
  readonly previous: string | null;
  readonly next: string | null;
  /** The article, as a path from the folder of its project; null where nobody noted it. */
  readonly article: string | null;
  /** Id of the unit that it is from; null for one that came in from elsewhere, which belongs to no unit here. */
  readonly unit: string | null;
  /** How far the unit was; null where nobody noted it. */
  readonly state: ApprovedState | null;
  /** What people wrote about it in other tools. */
  readonly notes: readonly string[];
  /** Fields of a later program version or another tool, written back untouched. */
  readonly unknownFields?: Readonly<Record<string, unknown>>;
}

/** A memory as look-up sees it. */
export interface Memory {
  /** As a person would name it. */
  readonly name: string;
  readonly entries: readonly MemoryEntry[];
}
