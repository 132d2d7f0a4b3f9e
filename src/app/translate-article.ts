import type { ArticleReport } from '../domain/article-report.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { Plan } from '../domain/plan.js';
import { segmentText } from '../segment/segment-text.js';
import type { ArticlePaths } from './article-paths.js';
import { makeArticleReport } from './article-report.js';
import { checkFile } from './check-file.js';
import { planAsWanted, planRun } from './plan-run.js';
import type { Ports } from './ports.js';
import { readArticle } from './read-article.js';
import { runPlan } from './run-plan.js';
import { readStored } from './stored-article.js';
import { writeBilingual, writeViews } from './write-views.js';

export interface TranslateRequest {
  readonly paths: ArticlePaths;
  /** Ask the engine again where the signature differs; a person's words stay. */
  readonly refresh: boolean;
}

/**
 * The story of one article: read it, take up what people corrected, plan, translate what is open, check,
 * and write the bilingual file and its views.
 * @throws {TweeluikError} when it could not be done; what was finished by then is on disk.
 */
export async function translateArticle(request: TranslateRequest, ports: Ports): Promise<ArticleReport> {
  const { paths, refresh } = request;
  const { files, signal } = ports;
  const article = await readArticle(paths.article, files);
  const segmented = segmentText(article.text);
  return files.withFolderLock(paths.folder, signal, async () => {
    const stored = await readStored(paths, files);
    const { plan, choice } = await planRun({ article, segmented, stored, refresh }, ports);
    const save = (file: BilingualFile) => writeBilingual(file, paths, files);
    const translated = await runPlan(plan, { choice, save }, ports);
    const file = checkFile(translated);
    const keptCopies = await writeViews(file, { paths, stored }, files);
    return makeArticleReport({ article, paths, plan, file, stored, keptCopies });
  });
}

/** What `translateArticle` would do, and why. Writes nothing and fetches nothing. */
export async function planArticle({ paths, refresh }: TranslateRequest, ports: Ports): Promise<Plan> {
  const article = await readArticle(paths.article, ports.files);
  const stored = await readStored(paths, ports.files);
  return planAsWanted({ article, segmented: segmentText(article.text), stored, refresh }, ports);
}
