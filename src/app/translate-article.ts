import type { ArticleReport } from '../domain/article-report.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { rulesOf } from '../domain/draft.js';
import { InputError } from '../domain/error.js';
import { ENGINE_FAILED, type Severity } from '../domain/finding.js';
import { asksEngine, type Plan, type WaitingCorrections } from '../domain/plan.js';
import type { Project } from '../domain/project.js';
import { type SegmentedText, segmentTexts } from '../domain/segmented-text.js';
import { markChanged } from '../plan/mark-changed.js';
import { segmentText } from '../segment/segment-text.js';
import { type ArticlePaths, listWritten } from './article-paths.js';
import { assertOwnFolder } from './assert-own-folder.js';
import { carryOutPlan } from './carry-out-plan.js';
import { type ChangedArticle, type LockedArticle, makeOrChangeArticle } from './change-article.js';
import { type PlanRequest, planAsWanted, planWithEngine } from './plan-with-engine.js';
import type { Files, Ports } from './ports.js';
import { type NamedMemories, openMemory } from './project-memory.js';
import { readAccepted } from './project-rules.js';
import { type Article, readArticle } from './read-article.js';
import { readStored, type Stored } from './stored-article.js';

export interface TranslateRequest {
  readonly paths: ArticlePaths;
  /** Ask the engine again where the signature differs; a person's words stay. */
  readonly refresh: boolean;
  /** Further translation memories, to read; null for a run without any, in which nothing is remembered either. */
  readonly memories: NamedMemories;
}

/**
 * The story of one article: read it, take up what people corrected, plan, translate what is open, check,
 * write the bilingual file and its views, and remember what people approved.
 * @throws {TweeluikError} when it could not be done; what was finished by then is on disk.
 */
export async function translateArticle(request: TranslateRequest, ports: Ports): Promise<ArticleReport> {
  const { paths, memories } = request;
  // Before the lock, which would make a folder for what is no article.
  await readSegmented(paths.article, ports.files);
  const translate = async (stored: LockedArticle<Stored>) => {
    const source = await readSegmented(paths.article, ports.files);
    const run = await makePlanRequest({ ...stored, ...source }, request, ports);
    const { plan, choice } = await planWithEngine(run, ports);
    const mark = (file: BilingualFile) => markChanged(file, stored.file);
    const save = (file: BilingualFile) => stored.save(mark(file));
    const { terms } = stored.checks;
    const file = await carryOutPlan(plan, { choice, save, rules: run.rules, terms }, ports);
    return { file: mark(file), result: { article: source.article, plan, corrections: stored } };
  };
  const { result, ...written } = await makeOrChangeArticle(
    { paths, remember: memories !== null },
    translate,
    ports,
  );
  return makeArticleReport({ paths, ...result, ...written });
}

interface PlannedArticle {
  readonly plan: Plan;
  readonly corrections: WaitingCorrections;
}

/** What `translateArticle` would take up and do, and why. Writes nothing and fetches nothing. */
export async function planArticle(request: TranslateRequest, ports: Ports): Promise<PlannedArticle> {
  const { paths } = request;
  const source = await readSegmented(paths.article, ports.files);
  const project = await ports.readProject(paths.article);
  const stored = await readStored(paths, ports.files);
  const run = await makePlanRequest({ ...stored, ...source, project }, request, ports);
  return { plan: await planAsWanted(run, ports), corrections: stored };
}

interface Source {
  readonly article: Article;
  readonly segmented: SegmentedText;
}

/** @throws {TweeluikError} when the folder is not this article's. */
async function makePlanRequest(
  { article, segmented, file, project }: Source & Pick<Stored, 'file'> & { readonly project: Project },
  { paths, refresh, memories }: TranslateRequest,
  ports: Ports,
): Promise<PlanRequest> {
  await assertOwnFolder(file, { paths, sources: segmentTexts(segmented) }, ports.files);
  return {
    article,
    segmented,
    stored: { file },
    refresh,
    openMemory: () => openMemory({ article: paths.article, project }, memories, ports),
    rules: await readAccepted(project, ports.files),
  };
}

async function readSegmented(path: string, files: Files): Promise<Source> {
  const article = await readArticle(path, files);
  const segmented = segmentText(article.text);
  if (segmented.segments.length > 0) return { article, segmented };
  throw new InputError(`${path} holds nothing but white space`, {
    code: 'input/empty',
    hint: 'name a file with text in it; what was translated before is untouched',
  });
}

interface RunOutcome extends Omit<ChangedArticle<unknown>, 'result'> {
  readonly article: Article;
  readonly paths: ArticlePaths;
  readonly plan: Plan;
  readonly corrections: WaitingCorrections;
}

function makeArticleReport({
  article,
  paths,
  plan,
  corrections,
  file,
  remembered,
  keptCopies,
}: RunOutcome): ArticleReport {
  const { header, units, detached } = file;
  return {
    article: paths.article,
    folder: paths.folder,
    segments: units.length,
    translated: plan.steps.filter(asksEngine).length,
    reused: plan.steps.filter(({ action }) => action === 'reuse').length,
    failed: countFailed(plan, file),
    changedByRules: units.filter((unit) => rulesOf(unit).length > 0).length,
    corrected: corrections.applied.length,
    conflicts: corrections.conflicts.map(({ id }) => id),
    problems: corrections.problems,
    keptCopies,
    remembered,
    detached: detached.length,
    warnings: countUnits(file, 'warning'),
    errors: countUnits(file, 'error'),
    model: header.signatures[header.signature]?.model ?? '',
    notice: header.notice,
    findings: article.findings,
    files: listWritten(paths),
  };
}

/** Units with at least one finding of this severity. */
function countUnits({ units }: BilingualFile, severity: Severity): number {
  return units.filter(({ findings }) => findings.some((finding) => finding.severity === severity)).length;
}

/** Of the units that the engine was asked for, those about which it could say nothing. */
function countFailed({ steps }: Plan, { units }: BilingualFile): number {
  const asked = new Set(steps.filter(asksEngine).map(({ unit }) => unit.id));
  return units.filter(
    ({ id, findings }) => asked.has(id) && findings.some(({ code }) => code === ENGINE_FAILED),
  ).length;
}
