import type { BilingualFile } from '../domain/bilingual-file.js';
import { InputError } from '../domain/error.js';
import type { ArticlePaths } from './article-paths.js';
import type { Files } from './ports.js';
import { readStored } from './stored-article.js';

/** The bilingual file of an article as it stands now, with corrections that no run has taken up yet. */
export async function readBilingual(paths: ArticlePaths, files: Files): Promise<BilingualFile> {
  const { file } = await readStored(paths, files);
  if (file !== null) return file;
  throw new InputError(`${paths.article} has not been translated yet: there is no ${paths.bilingual}`, {
    code: 'input/not-translated',
    hint: `run \`tweeluik translate ${paths.typed}\` first`,
  });
}
