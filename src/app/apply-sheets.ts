import type { ApplyReport, SheetReport } from '../domain/apply-report.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { applyCorrections } from '../review/apply-corrections.js';
import { assertSameArticle } from '../review/assert-same-article.js';
import { describeOutcomes } from '../review/describe-outcomes.js';
import { type ParsedSheet, parseSheet } from '../sheets/parse-sheet.js';
import { type ArticlePaths, listWritten } from './article-paths.js';
import { readCheckSettings } from './check-settings.js';
import type { Files, Ports } from './ports.js';
import { readBilingual } from './read-bilingual.js';
import { rememberReviewed } from './remember-reviewed.js';
import { renewFindings } from './renew-findings.js';
import { readStored, type Stored } from './stored-article.js';
import { writeViews } from './write-views.js';

export interface ApplyRequest {
  readonly paths: ArticlePaths;
  /** Files that came back from reviewers, in any format; where two say different things, the first one stands. */
  readonly sheets: readonly string[];
  /** Whether what people approved enters the project's memory. */
  readonly remember: boolean;
}

type NamedSheet = ParsedSheet & { readonly path: string };

/**
 * Brings the corrections of sheets into the bilingual file and writes its views anew. Corrections that wait in the
 * article's own folder are taken up first, as in every run.
 * @throws {InputError} when the article was never translated or a file is no review sheet of it: nothing is written then.
 */
export async function applySheets(request: ApplyRequest, ports: Ports): Promise<ApplyReport> {
  const { paths, remember } = request;
  const { files, signal } = ports;
  const settings = await readCheckSettings(paths.article, ports);
  // Before the lock, which would make the folder of an article that was never translated.
  await readBilingual(paths, files);
  return files.withFolderLock(paths.folder, signal, async () => {
    const { stored, file, report } = await takeUpSheets(request, files);
    const checked = renewFindings(file, settings);
    await writeViews(checked, { paths, stored }, files);
    const remembered = remember ? await rememberReviewed(checked, paths.article, ports) : 0;
    return { ...report, remembered, keptCopies: stored.guard.keptCopies, files: listWritten(paths) };
  });
}

/** What `applySheets` would do. Writes nothing. */
export async function planSheets(
  request: ApplyRequest,
  { files }: Pick<Ports, 'files'>,
): Promise<ApplyReport> {
  return (await takeUpSheets(request, files)).report;
}

async function takeUpSheets({ paths, sheets }: ApplyRequest, files: Files) {
  const stored = await readStored(paths, files);
  let file = stored.file ?? (await readBilingual(paths, files));
  const reports = describeOwn(paths, stored);
  for (const sheet of await readSheets(sheets, files)) {
    const taken = takeUpSheet(file, sheet);
    file = taken.file;
    reports.push(taken.report);
  }
  const report: ApplyReport = {
    article: paths.article,
    folder: paths.folder,
    sheets: reports,
    remembered: 0,
    keptCopies: [],
    files: [],
  };
  return { stored, file, report };
}

/** All are read before the first is used, so that a wrong path leaves nothing half done. */
async function readSheets(paths: readonly string[], files: Files): Promise<NamedSheet[]> {
  const sheets: NamedSheet[] = [];
  for (const path of paths) sheets.push({ path, ...(await parseSheet(await files.readBytes(path), path)) });
  return sheets;
}

function takeUpSheet(file: BilingualFile, sheet: NamedSheet): { file: BilingualFile; report: SheetReport } {
  assertSameArticle(file, sheet.corrections, sheet.path);
  const result = applyCorrections(file, sheet.corrections);
  const problems = [...sheet.problems, ...result.problems];
  const units = describeOutcomes(sheet.corrections, { ...result, problems });
  return { file: result.file, report: { sheet: sheet.path, units, problems } };
}

/** What people had typed into the files of the article's own folder, if they did. */
function describeOwn({ folder }: ArticlePaths, stored: Stored): SheetReport[] {
  const { applied, conflicts, problems } = stored;
  if (applied.length + conflicts.length + problems.length === 0) return [];
  const rows = new Map([...applied, ...conflicts].map((row) => [`${row.place} ${row.id}`, row]));
  return [{ sheet: folder, units: describeOutcomes([...rows.values()], stored), problems }];
}
