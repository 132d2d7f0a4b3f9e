import type { Problem } from './error.js';
import type { State } from './translation-unit.js';

/** What a unit says to a reader of the report. */
interface Standing {
  readonly target: string;
  readonly state: State;
}

/** What came of what a sheet says of one unit. */
export interface UnitOutcome {
  readonly id: string;
  /** Where in the sheet: `row 7`. */
  readonly place: string;
  /** `damaged`: a part of it could not be understood (see the sheet's problems), and nothing else had changed. */
  readonly outcome: 'applied' | 'unchanged' | 'conflict' | 'damaged';
  /** How the unit changed; null where it did not. The same on both sides where only a note is new. */
  readonly change: { readonly before: Standing; readonly after: Standing } | null;
  /** For a conflict: what stands, and where the other version is. */
  readonly messages: readonly string[];
}

/** What came of one sheet. */
export interface SheetReport {
  /** Path as the person gave it. */
  readonly sheet: string;
  readonly units: readonly UnitOutcome[];
  /** What could not be used. Nothing of it is in the bilingual file, so the sheet must be kept. */
  readonly problems: readonly Problem[];
}

/** What one `apply` did for one article. */
export interface ApplyReport {
  readonly article: string;
  readonly folder: string;
  /** In the order in which they were taken up; the files of the article's own folder first, if people edited them. */
  readonly sheets: readonly SheetReport[];
  /** Approved segments that are new in the project's memory. */
  readonly remembered: number;
  /** Paths of copies of files that were edited in a way that could not be taken up. */
  readonly keptCopies: readonly string[];
  /** Empty in a dry run. */
  readonly files: readonly string[];
}

/** Whether a person must settle something before all corrections are in. */
export function leavesWork({ sheets }: ApplyReport): boolean {
  return sheets.some(
    ({ units, problems }) => problems.length > 0 || units.some(({ outcome }) => outcome === 'conflict'),
  );
}
