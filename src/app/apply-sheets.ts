import type { ApplyReport, SheetReport } from '../domain/apply-report.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { applyCorrections } from '../review/apply-corrections.js';
import { assertSameArticle } from '../review/assert-same-article.js';
import { describeOutcomes } from '../review/describe-outcomes.js';
import { parseSheet } from '../sheets/registry.js';
import type { ParsedSheet } from '../sheets/review-row.js';
import { type ArticlePaths, listWritten } from './article-paths.js';
import {
  type ChangePorts,
  type ChangeRequest,
  changeArticle,
  type LockedArticle,
  type NextArticle,
} from './change-article.js';
import type { Files, Ports } from './ports.js';
import { readTranslated, type Translated } from './stored-article.js';

interface ApplyRequest extends ChangeRequest {
  /** Files that came back from reviewers, in any format; where two say different things, the first one stands. */
  readonly sheets: readonly string[];
}

interface AppliedSheets {
  readonly report: ApplyReport;
  /** As it stands now. */
  readonly article: Pick<LockedArticle, 'file' | 'project'>;
}

type NamedSheet = ParsedSheet & { readonly path: string };

/**
 * Brings the corrections of sheets into the bilingual file and writes its views anew. Corrections that wait in the
 * article's own folder are taken up first, as in every run.
 * @throws {InputError} when the article was never translated or a file is no review sheet of it: nothing is written then.
 */
export async function applySheets(request: ApplyRequest, ports: ChangePorts): Promise<AppliedSheets> {
  const take = async (article: LockedArticle) => {
    const { file, result } = await takeUpSheets(article, request, ports.files);
    return { file, result: { ...result, project: article.project } };
  };
  const { file, result, remembered, keptCopies } = await changeArticle(request, take, ports);
  const { project, ...report } = result;
  return {
    report: { ...report, remembered, keptCopies, files: listWritten(request.paths) },
    article: { file, project },
  };
}

/** What `applySheets` would do. Writes nothing. */
export async function planSheets(
  request: ApplyRequest,
  { files }: Pick<Ports, 'files'>,
): Promise<ApplyReport> {
  const article = await readTranslated(request.paths, files);
  return (await takeUpSheets(article, request, files)).result;
}

async function takeUpSheets(
  article: Omit<Translated, 'guard'>,
  { paths, sheets }: ApplyRequest,
  files: Files,
): Promise<NextArticle<ApplyReport>> {
  let { file } = article;
  const reports = describeOwn(paths, article);
  for (const sheet of await readSheets(sheets, files)) {
    const taken = takeUpSheet(file, sheet);
    file = taken.file;
    reports.push(taken.report);
  }
  const { article: path, folder } = paths;
  const result = { article: path, folder, sheets: reports, remembered: 0, keptCopies: [], files: [] };
  return { file, result };
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
function describeOwn({ folder }: ArticlePaths, taken: Omit<Translated, 'file' | 'guard'>): SheetReport[] {
  const { applied, conflicts, problems } = taken;
  if (applied.length + conflicts.length + problems.length === 0) return [];
  const rows = new Map([...applied, ...conflicts].map((row) => [`${row.place} ${row.id}`, row]));
  return [{ sheet: folder, units: describeOutcomes([...rows.values()], taken), problems }];
}
