import { expect, it } from 'vitest';
import { ReviewedArticle } from './reviewed-article.js';

it('a run that waited for another one translates the article as it stands by then', async () => {
  const article = new ReviewedArticle(['Toen zweeg de minister.']);
  article.files.withFolderLock = (_folder, _signal, action) => {
    article.editArticle((sentences) => void sentences.splice(0, 1, 'Toen sprak de koning.'));
    return action();
  };
  await article.translate();
  const sources = article.read().units.map(({ source }) => source);
  expect(sources).toContain('Toen sprak de koning.');
  expect(sources).not.toContain('Toen zweeg de minister.');
});
