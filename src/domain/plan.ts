import type { BilingualHeader } from './bilingual-file.js';
import type { Problem } from './error.js';
import type { TranslationUnit } from './translation-unit.js';

/**
 * - `keep`: nothing to do.
 * - `carry over`: a person's words go with a sentence that was joined with its neighbour.
 * - `reuse`: a translation memory has this very sentence; its target stands, and no engine is asked.
 * - `apply rules`: rules were accepted or withdrawn since; the machine's words follow, and no engine is asked.
 * - `translate`: the engine is asked; the unit has no target yet.
 * - `refresh`: the engine is asked again; the old hypothesis is kept beside the new one.
 * - `compare`: the engine is asked again, but a person's target stands; the answer is stored beside it.
 */
type Action = 'keep' | 'carry over' | 'reuse' | 'apply rules' | 'translate' | 'refresh' | 'compare';

export interface PlanStep {
  readonly action: Action;
  /** Half a sentence for `--dry-run`. */
  readonly reason: string;
  /** The unit as it stands before the engine is asked. */
  readonly unit: TranslationUnit;
}

/** The next bilingual file, but for what the engine is still to say. */
export interface Plan {
  readonly header: BilingualHeader;
  /** One step per segment of the article, in reading order. */
  readonly steps: readonly PlanStep[];
  /** Human work whose sentence has left the article. */
  readonly detached: readonly TranslationUnit[];
}

/** What people changed since the last run, as a run would take it up before it does anything else. */
export interface WaitingCorrections {
  /** Each with the file it was found in, `row 7` of the sheet or `bilingual file`, and the target as it will stand. */
  readonly applied: readonly {
    readonly id: string;
    readonly place: string;
    readonly after: { readonly target: string };
  }[];
  /** Changed in two places: both versions will be kept. */
  readonly conflicts: readonly { readonly id: string; readonly place: string; readonly message: string }[];
  /** Places of the sheet that cannot be read. */
  readonly problems: readonly Problem[];
}

/** Whether the engine must be asked for this step. */
export function asksEngine({ action }: PlanStep): boolean {
  return action === 'translate' || action === 'refresh' || action === 'compare';
}

/** Share of segments that the engine is not asked for, from 0 to 1. */
export function leverageOf({ steps }: Plan): number {
  return steps.length === 0 ? 0 : steps.filter((step) => !asksEngine(step)).length / steps.length;
}
