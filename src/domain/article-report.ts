import type { Problem } from './error.js';
import type { Finding } from './finding.js';

/** What one run did for one article. */
export interface ArticleReport {
  readonly article: string;
  readonly folder: string;
  readonly segments: number;
  /** Segments for which the engine was asked, and those of them that failed. */
  readonly translated: number;
  readonly failed: number;
  /** Segments whose target came from a translation memory in this run. */
  readonly reused: number;
  /** Segments in which rules of the project changed the machine's words. */
  readonly changedByRules: number;
  /** Corrections by people that this run took up, each with the file it was found in. */
  readonly corrected: number;
  /** Places where two people changed the same unit: both versions are in the bilingual file. */
  readonly conflicts: readonly string[];
  /** What could not be read in the sheet. */
  readonly problems: readonly Problem[];
  /** Paths of copies of files that were edited in a way that could not be taken up. */
  readonly keptCopies: readonly string[];
  /** Approved segments that are new in the project's memory. */
  readonly remembered: number;
  /** Human work whose sentence is no longer in the article. */
  readonly detached: number;
  readonly warnings: number;
  readonly errors: number;
  /** Model that the run used, and why when it is not the one asked for. */
  readonly model: string;
  readonly notice: string | null;
  /** About the article as a file. */
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
}

/** Whether a person must look before the result can be used. */
export function needsPerson(report: ArticleReport): boolean {
  return report.failed > 0 || report.conflicts.length > 0 || report.problems.length > 0;
}
