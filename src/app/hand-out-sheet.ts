import { join } from 'node:path';
import { makeWordDiff } from '../diff/word-diff.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { InputError } from '../domain/error.js';
import { applyCorrections } from '../review/apply-corrections.js';
import { parseSheet, printSheet, SHEETS, type SheetFormat } from '../sheets/registry.js';
import type { ArticlePaths } from './article-paths.js';
import { type ChangePorts, type ChangeRequest, changeArticle, type LockedArticle } from './change-article.js';
import type { Files } from './ports.js';

interface SheetRequest extends ChangeRequest {
  readonly format: SheetFormat;
  /** Where to write it; null gives the content only. */
  readonly output: string | null;
  /** Reads what the page that can be edited does, as it was built. */
  readScript(): Promise<string>;
}

/** What came of handing out a sheet. */
interface HandedOutSheet {
  /** Null where it was written. */
  readonly content: string | Uint8Array | null;
  readonly segments: number;
  /** Paths of copies of files that held corrections which are not in the bilingual file. */
  readonly keptCopies: readonly string[];
  /** True where something in the article's own folder could not be taken up without a person. */
  readonly leavesWork: boolean;
}

/**
 * Makes a sheet of what stands. Corrections that wait in the article's folder are taken up first: a sheet that was
 * made from words which are nowhere else could not tell later that someone had typed them.
 * @throws {InputError} when the article was never translated.
 */
export async function handOutSheet(request: SheetRequest, ports: ChangePorts): Promise<HandedOutSheet> {
  const { format, output, readScript } = request;
  const print = (file: BilingualFile) => printSheet(file, format, { diff: makeWordDiff, readScript });
  const writeMore = async (file: BilingualFile) =>
    output === null ? [] : writeSheet({ content: await print(file), output, file }, ports.files);
  const takeUpOnly = ({ file, conflicts, problems }: LockedArticle) => ({
    file,
    result: { leavesWork: conflicts.length > 0 || problems.length > 0 },
    writeMore,
  });
  const { file, result, keptCopies } = await changeArticle(request, takeUpOnly, ports);
  const content = output === null ? await print(file) : null;
  return { content, segments: file.units.length, keptCopies, ...result };
}

/** Beside the article's own files. */
export function defaultOutput({ folder }: ArticlePaths, format: SheetFormat): string {
  return join(folder, SHEETS[format].fileName);
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
  const copies = mustKeep ? [await files.keepCopy(output)] : [];
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
