import { Readable } from 'node:stream';
import { makeArticlePaths } from '../../src/app/article-paths.js';
import { reviewArticle } from '../../src/app/review-article.js';
import { readProject } from '../../src/cli/read-project.js';
import { makeHandedOut } from '../../src/domain/correction.js';
import type { ArticleView, Change, ChangesAnswer, UnitView } from '../../src/domain/review-change.js';
import { makeArticleFiles } from '../../src/files/article-files.js';
import { makeDesk } from '../cli/desk.js';
import { serve } from './serve.js';

export const ARTICLE = 'De kat slaapt. Het regent in Gent.\n\nNiemand ging naar huis.\n';

/** An article that was translated, and its review behind a real server on a real folder. */
export async function openReview(text = ARTICLE) {
  const desk = makeDesk();
  desk.write('a.txt', text);
  await desk.run('translate a.txt');
  return { desk, ...(await openAgain(desk)) };
}

/** A review of what is in the folder of the desk. */
export async function openAgain(desk: ReturnType<typeof makeDesk>, patience: { waitMs?: number } = {}) {
  const stop = new AbortController();
  const said: string[] = [];
  const files = makeArticleFiles({
    stdin: Readable.from([]),
    signal: stop.signal,
    cwd: desk.folder,
    onWait: () => undefined,
  });
  const ports = {
    files,
    readProject: (article: string) => readProject(article, desk.folder, files),
    progress: { say: (line: string) => said.push(line) },
    signal: stop.signal,
  };
  const article = await reviewArticle(
    { paths: makeArticlePaths('a.txt'), remember: true, ...patience },
    ports,
  );
  const site = await serve(article);
  const view = async (): Promise<ArticleView> =>
    JSON.parse((await site.sendAsPage({ path: '/api/article' })).body);
  return {
    article,
    site,
    said,
    view,
    change: async (...changes: readonly Change[]): Promise<ChangesAnswer> => {
      const body = JSON.stringify({ changes });
      const answer = await site.sendAsPage({ method: 'POST', path: '/api/changes', body });
      if (answer.status !== 200) throw new Error(answer.body);
      return JSON.parse(answer.body);
    },
    unit: async (id: string): Promise<UnitView> => findUnit(await view(), id),
    close: async () => {
      await site.close();
      await article.close();
    },
  };
}

export function findUnit({ units }: { units: readonly UnitView[] }, id: string): UnitView {
  const unit = units.find((each) => each.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unit;
}

/** What the page sends when someone typed this over what it showed. */
export function retype(
  shown: UnitView,
  said: { target?: string; state?: UnitView['state']; notes?: string },
) {
  return {
    kind: 'correct' as const,
    correction: {
      id: shown.id,
      place: 'the page',
      ...said,
      source: shown.source,
      handedOut: makeHandedOut(shown),
    },
  };
}
