import { runChecks } from '../check/run-checks.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { InputError } from '../domain/error.js';
import type { Finding } from '../domain/finding.js';
import { decodeText } from '../formats/decode-text.js';
import { checkFile } from './check-file.js';
import type { Files } from './ports.js';

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
  const [sources, targets] = await Promise.all([
    readLines(paths.source, files),
    readLines(paths.target, files),
  ]);
  if (sources.length !== targets.length) {
    const counts = `${sources.length} lines in ${paths.source}, ${targets.length} in ${paths.target}`;
    throw new InputError(`the files do not belong together: ${counts}`, {
      code: 'input/not-aligned',
      hint: 'give two files in which line n of one is the translation of line n of the other',
    });
  }
  const pairs = sources.map((source, index) => ({ source, target: targets[index] ?? '' }));
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

async function readLines(path: string, files: Files): Promise<string[]> {
  const { text } = decodeText(await files.readBytes(path), path);
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
}
