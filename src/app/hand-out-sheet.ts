import { dirname, join } from 'node:path';
import { makeWordDiff } from '../diff/word-diff.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { InputError } from '../domain/error.js';
import { applyCorrections } from '../review/apply-corrections.js';
import { parseSheet } from '../sheets/parse-sheet.js';
import { printSheet, type SheetFormat } from '../sheets/print-sheet.js';
import type { ArticlePaths } from './article-paths.js';
import { readCheckSettings } from './check-settings.js';
import type { Files, Ports } from './ports.js';
import { readBilingual } from './read-bilingual.js';
import { rememberReviewed } from './remember-reviewed.js';
import { renewFindings } from './renew-findings.js';
import { readStored } from './stored-article.js';
import { writeViews } from './write-views.js';

export interface SheetRequest {
  readonly paths: ArticlePaths;
  readonly format: SheetFormat;
  /** Where to write it; null gives the content only. */
  readonly output: string | null;
}

/** What came of handing out a sheet. */
export interface HandedOutSheet {
  readonly content: string | Uint8Array;
  readonly segments: number;
  /** Copies of files that held corrections which are not in the bilingual file. */
  readonly keptCopies: readonly string[];
  /** True where something in the article's own folder could not be taken up without a person. */
  readonly leavesWork: boolean;
}

/**
 * Makes a sheet of what stands. Corrections that wait in the article's folder are taken up first: a sheet that was
 * made from words which are nowhere else could not tell later that someone had typed them.
 * @throws {InputError} when the article was never translated.
 */
export async function handOutSheet(request: SheetRequest, ports: Ports): Promise<HandedOutSheet> {
  const { paths, format, output } = request;
  const { files, signal } = ports;
  const settings = await readCheckSettings(paths.article, ports);
  await readBilingual(paths, files);
  return files.withFolderLock(paths.folder, signal, async () => {
    const stored = await readStored(paths, files);
    const file = renewFindings(stored.file ?? (await readBilingual(paths, files)), settings);
    await writeViews(file, { paths, stored }, files);
    await rememberReviewed(file, paths.article, ports);
    const { keptCopies } = stored.guard;
    const content = await printSheet(file, format, makeWordDiff);
    if (output !== null) keptCopies.push(...(await writeSheet({ content, output, file }, files)));
    const leavesWork = stored.conflicts.length > 0 || stored.problems.length > 0;
    return { content, segments: file.units.length, keptCopies, leavesWork };
  });
}

/** `review.html` is the view to read; the page to edit has a name of its own. */
export function defaultOutput({ folder }: ArticlePaths, format: SheetFormat): string {
  return join(folder, format === 'html' ? 'review-edit.html' : `review.${format}`);
}

interface NewSheet {
  readonly content: string | Uint8Array;
  readonly output: string;
  readonly file: BilingualFile;
}

/** A file at its place that says anything more than the bilingual file is copied first. */
async function writeSheet({ content, output, file }: NewSheet, files: Files): Promise<string[]> {
  const present = await files.readBytesIfThere(output);
  const mustKeep = present !== undefined && !(await isTakenUp(present, file));
  const copies = mustKeep ? [join(dirname(output), await files.keepCopy(output))] : [];
  await files.write(output, content);
  return copies;
}

async function isTakenUp(bytes: Uint8Array, file: BilingualFile): Promise<boolean> {
  try {
    const { corrections, problems } = await parseSheet(bytes, '');
    const result = applyCorrections(file, corrections);
    return [problems, result.problems, result.applied, result.conflicts].every(({ length }) => length === 0);
  } catch (error) {
    // A page keeps what was typed in the browser.
    return error instanceof InputError && error.code === 'sheet/page';
  }
}
