import type { Finding } from './finding.js';
import type { Dismissal } from './translation-unit.js';

/** A segment with something to say about it. */
export interface CheckedSegment {
  /** 1 for the first segment of the article or the first line of the files. */
  readonly segment: number;
  /** Id of the unit, by which a check is dismissed; null for a line. */
  readonly unit: string | null;
  readonly source: string;
  readonly target: string;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly Dismissal[];
}

/** What the checks say of an article, or of two aligned files. */
export interface CheckReport {
  readonly segments: number;
  readonly flagged: readonly CheckedSegment[];
}
