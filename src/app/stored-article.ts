import { basename } from 'node:path';
import { makeWordDiff } from '../diff/word-diff.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { InputError, messageOf, type Problem } from '../domain/error.js';
import { decodeText } from '../notation/decode-text.js';
import { adoptHandEdits } from '../review/adopt-hand-edits.js';
import { type AppliedCorrection, applyCorrections, type Conflict } from '../review/apply-corrections.js';
import type { ParsedSheet } from '../sheets/review-row.js';
import { hasUnreadCells, parseReviewTsv } from '../sheets/review-tsv.js';
import { parseBilingual } from '../store/bilingual-jsonl.js';
import { type ArticlePaths, listViews } from './article-paths.js';
import { OverwriteGuard } from './overwrite-guard.js';
import type { Files } from './ports.js';

/** The last run's bilingual file with everything that people changed since, and what came of that. */
export interface Stored {
  /** Null before the first run. */
  readonly file: BilingualFile | null;
  readonly applied: readonly AppliedCorrection[];
  readonly conflicts: readonly Conflict[];
  /** Rows of the sheet that could not be read. */
  readonly problems: readonly Problem[];
  /** Knows what was read, for writing the folder anew. */
  readonly guard: OverwriteGuard;
}

/** What was stored of an article that was translated before. */
export interface Translated extends Stored {
  readonly file: BilingualFile;
}

/** Reads the bilingual file and the sheet beside it. @throws {InputError} when the bilingual file is damaged. */
export async function readStored(paths: ArticlePaths, files: Files): Promise<Stored> {
  const guard = new OverwriteGuard(files);
  const bytes = await guard.read(paths.bilingual);
  if (bytes === undefined) return { file: null, applied: [], conflicts: [], problems: [], guard };
  const asStored = parseBilingual(decodeText(bytes, paths.bilingual).text, paths.bilingual);
  const { views } = asStored.header;
  for (const path of listViews(paths)) guard.expect(path, views[basename(path)] ?? '');
  const edited = adoptHandEdits(asStored);
  const sheet = await readSheet(paths.tsv, asStored, { guard, files });
  const result = applyCorrections(edited.file, sheet.corrections);
  const problems = [...sheet.problems, ...result.problems];
  if (!sheet.isRead || problems.length > 0 || result.conflicts.length > 0) guard.forget(paths.tsv);
  return { ...result, applied: [...edited.applied, ...result.applied], problems, guard };
}

/** The same, of an article that must be there. @throws {InputError} `input/not-translated` */
export async function readTranslated(paths: ArticlePaths, files: Files): Promise<Translated> {
  const { file, ...rest } = await readStored(paths, files);
  if (file === null) throw makeNotTranslatedError(paths);
  return { file, ...rest };
}

/** @throws {InputError} `input/not-translated` */
export async function assertTranslated(paths: ArticlePaths, files: Files): Promise<void> {
  if (!(await files.isThere(paths.bilingual))) throw makeNotTranslatedError(paths);
}

function makeNotTranslatedError({ article, bilingual, typed }: ArticlePaths): InputError {
  return new InputError(`${article} has not been translated yet: there is no ${bilingual}`, {
    code: 'input/not-translated',
    hint: `run \`tweeluik translate ${typed}\` first`,
  });
}

/**
 * A sheet that cannot be read at all is a problem to report, not the end. One that is still as it was written says
 * nothing new, also where the bilingual file has moved on since.
 */
async function readSheet(
  path: string,
  file: BilingualFile,
  { guard, files }: { readonly guard: OverwriteGuard; readonly files: Files },
): Promise<ParsedSheet & { isRead: boolean }> {
  const bytes = await guard.read(path);
  if (bytes === undefined || files.hash(bytes) === file.header.views[basename(path)])
    return { corrections: [], problems: [], isRead: true };
  try {
    const { text } = decodeText(bytes, path);
    return { ...parseReviewTsv(text, path), isRead: !hasUnreadCells(text, file, makeWordDiff) };
  } catch (error) {
    const problem = { place: 'as a whole', expected: 'a review sheet', received: messageOf(error) };
    return { corrections: [], problems: [problem], isRead: false };
  }
}
