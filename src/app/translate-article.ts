import type { ArticleReport } from '../domain/article-report.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { InputError } from '../domain/error.js';
import type { Plan, WaitingCorrections } from '../domain/plan.js';
import { type SegmentedText, segmentTexts } from '../domain/segmented-text.js';
import { markChanged } from '../plan/mark-changed.js';
import { segmentText } from '../segment/segment-text.js';
import { printBilingual } from '../store/bilingual-jsonl.js';
import type { ArticlePaths } from './article-paths.js';
import { makeArticleReport } from './article-report.js';
import { assertOwnFolder } from './assert-own-folder.js';
import { readCheckSettings } from './check-settings.js';
import { openMemory } from './open-memory.js';
import { planAsWanted, planRun, type RunRequest } from './plan-run.js';
import type { Files, Ports } from './ports.js';
import { readAccepted } from './project-rules.js';
import { type Article, readArticle } from './read-article.js';
import { rememberReviewed } from './remember-reviewed.js';
import { renewFindings } from './renew-findings.js';
import { runPlan } from './run-plan.js';
import { readStored } from './stored-article.js';
import { writeViews } from './write-views.js';

export interface TranslateRequest {
  readonly paths: ArticlePaths;
  /** Ask the engine again where the signature differs; a person's words stay. */
  readonly refresh: boolean;
  /** Further translation memories, to read; null for a run without any, in which nothing is remembered either. */
  readonly memories: readonly string[] | null;
}

/**
 * The story of one article: read it, take up what people corrected, plan, translate what is open, check,
 * write the bilingual file and its views, and remember what people approved.
 * @throws {TweeluikError} when it could not be done; what was finished by then is on disk.
 */
export async function translateArticle(request: TranslateRequest, ports: Ports): Promise<ArticleReport> {
  const { paths, memories } = request;
  const { files, signal } = ports;
  const settings = await readCheckSettings(paths.article, ports);
  const { article, segmented } = await readSegmented(paths.article, files);
  return files.withFolderLock(paths.folder, signal, async () => {
    const stored = await readStored(paths, files);
    await assertOwnFolder(stored.file, { paths, sources: segmentTexts(segmented) }, files);
    const rules = await readAccepted(paths.article, ports);
    const { plan, choice } = await planRun(
      makeRunRequest({ article, segmented, stored, rules }, request, ports),
      ports,
    );
    const mark = (file: BilingualFile) => markChanged(file, stored.file);
    const save = (file: BilingualFile) => stored.guard.write(paths.bilingual, printBilingual(mark(file)));
    const { terms } = settings;
    const file = renewFindings(mark(await runPlan(plan, { choice, save, rules, terms }, ports)), settings);
    await writeViews(file, { paths, stored }, files);
    const remembered = memories === null ? 0 : await rememberReviewed(file, paths.article, ports);
    return makeArticleReport({ article, paths, plan, file, stored, remembered });
  });
}

export interface PlannedArticle {
  readonly plan: Plan;
  readonly corrections: WaitingCorrections;
}

/** What `translateArticle` would take up and do, and why. Writes nothing and fetches nothing. */
export async function planArticle(request: TranslateRequest, ports: Ports): Promise<PlannedArticle> {
  const { paths } = request;
  const { files } = ports;
  const { article, segmented } = await readSegmented(paths.article, files);
  const stored = await readStored(paths, files);
  await assertOwnFolder(stored.file, { paths, sources: segmentTexts(segmented) }, files);
  const rules = await readAccepted(paths.article, ports);
  const plan = await planAsWanted(
    makeRunRequest({ article, segmented, stored, rules }, request, ports),
    ports,
  );
  return { plan, corrections: stored };
}

function makeRunRequest(
  present: Pick<RunRequest, 'article' | 'segmented' | 'stored' | 'rules'>,
  { paths, refresh, memories }: TranslateRequest,
  ports: Ports,
): RunRequest {
  return { ...present, refresh, openMemory: () => openMemory(paths.article, memories, ports) };
}

async function readSegmented(
  path: string,
  files: Files,
): Promise<{ article: Article; segmented: SegmentedText }> {
  const article = await readArticle(path, files);
  const segmented = segmentText(article.text);
  if (segmented.segments.length > 0) return { article, segmented };
  throw new InputError(`${path} holds nothing but white space`, {
    code: 'input/empty',
    hint: 'name a file with text in it; what was translated before is untouched',
  });
}
