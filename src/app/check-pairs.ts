import { runChecks } from '../check/run-checks.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { Finding } from '../domain/finding.js';
import { checkFile } from './check-file.js';
import type { Files } from './ports.js';
import { readAlignedLines } from './read-aligned-lines.js';

/** A segment with something to say about it. */
export interface CheckedSegment {
  /** 1 for the first segment of the article or the first line of the files. */
  readonly segment: number;
  readonly source: string;
  readonly target: string;
  readonly findings: readonly Finding[];
}

export interface CheckReport {
  readonly segments: number;
  readonly flagged: readonly CheckedSegment[];
}

/** What the checks say of an article as it now stands, with the findings that the engine and the review left. */
export function checkArticle(file: BilingualFile): CheckReport {
  return makeReport(checkFile(file).units);
}

/** Checks two files line by line. @throws {InputError} when they have not as many lines. */
export async function checkLines(
  paths: { source: string; target: string },
  files: Files,
): Promise<CheckReport> {
  const lines = await readAlignedLines([paths.source, paths.target], files);
  const pairs = lines.map(([source, target]) => ({ source, target }));
  return makeReport(
    pairs.map((pair) => ({ ...pair, findings: runChecks({ ...pair, blockKind: 'paragraph' }) })),
  );
}

function makeReport(pairs: readonly Omit<CheckedSegment, 'segment'>[]): CheckReport {
  const segments = pairs.map(({ source, target, findings }, index) => ({
    segment: index + 1,
    source,
    target,
    findings,
  }));
  return { segments: pairs.length, flagged: segments.filter(({ findings }) => findings.length > 0) };
}
