import { basename, dirname, join } from 'node:path';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { InputError, messageOf, type Problem } from '../domain/error.js';
import { parseBilingual } from '../formats/bilingual-jsonl.js';
import { decodeText } from '../formats/decode-text.js';
import type { ParsedSheet } from '../formats/review-row.js';
import { parseReviewTsv } from '../formats/review-tsv.js';
import { adoptHandEdits } from '../review/adopt-hand-edits.js';
import { type AppliedCorrection, applyCorrections, type Conflict } from '../review/apply-corrections.js';
import type { ArticlePaths } from './article-paths.js';
import type { Files } from './ports.js';

/** The last run's bilingual file with everything that people changed since, and what came of that. */
export interface Stored {
  /** Null before the first run. */
  readonly file: BilingualFile | null;
  readonly applied: readonly AppliedCorrection[];
  readonly conflicts: readonly Conflict[];
  /** Rows of the sheet that could not be read. */
  readonly problems: readonly Problem[];
}

const NOTHING: Stored = { file: null, applied: [], conflicts: [], problems: [] };

/** Reads the bilingual file and the sheet beside it. @throws {InputError} when the bilingual file is damaged. */
export async function readStored(paths: ArticlePaths, files: Files): Promise<Stored> {
  const bytes = await files.readBytesIfThere(paths.bilingual);
  if (bytes === undefined) return NOTHING;
  const asStored = parseBilingual(decodeText(bytes, paths.bilingual).text, paths.bilingual);
  await assertSameArticle(asStored, paths, files);
  const edited = adoptHandEdits(asStored);
  const sheet = await readSheet(paths.tsv, files);
  const result = applyCorrections(edited.file, sheet.corrections);
  return {
    ...result,
    applied: [...edited.applied, ...result.applied],
    problems: [...sheet.problems, ...result.problems],
  };
}

/** Two articles that differ only in their ending would share a folder; a renamed article keeps its own. */
async function assertSameArticle(
  { header }: BilingualFile,
  paths: ArticlePaths,
  files: Files,
): Promise<void> {
  const other = join(dirname(paths.article), header.source);
  if (header.source === basename(paths.article) || (await files.readBytesIfThere(other)) === undefined)
    return;
  throw new InputError(`${paths.folder} belongs to another article, ${other}`, {
    code: 'input/folder-of-another-article',
    hint: `give this one its own folder: tweeluik translate ${paths.article} --out DIR`,
  });
}

/** A sheet that cannot be read at all is a problem to report, not the end. */
async function readSheet(path: string, files: Files): Promise<ParsedSheet> {
  const bytes = await files.readBytesIfThere(path);
  if (bytes === undefined) return { corrections: [], problems: [] };
  try {
    return parseReviewTsv(decodeText(bytes, path).text, path);
  } catch (error) {
    const problem = { place: basename(path), expected: 'a review sheet', received: messageOf(error) };
    return { corrections: [], problems: [problem] };
  }
}
