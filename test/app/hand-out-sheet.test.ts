import { expect, it } from 'vitest';
import { ReviewedArticle } from './reviewed-article.js';

it('a sheet is written in the same turn as the article it is made of', async () => {
  const article = new ReviewedArticle(['Toen zweeg de minister.']);
  await article.translate();
  let turns = 0;
  article.files.withFolderLock = (_folder, _signal, action) => {
    turns += 1;
    return action();
  };
  await article.handOut('md');
  expect(article.sheets).toHaveLength(1);
  expect(turns).toBe(1);
});
