import type { BilingualFile } from '../domain/bilingual-file.js';
import { type Correction, makeCellHash } from '../domain/correction.js';
import { InputError } from '../domain/error.js';

/** So many rows must all speak of other sentences: one or two sentences may all have been edited since. */
const ENOUGH_ROWS = 3;

/**
 * Refuses a sheet that belongs to another article: ids are small numbers, so its rows would hit sentences here.
 * @throws {InputError} `sheet/another-article` when no row was handed out for the sentence that it would correct.
 */
export function assertSameArticle(
  { header, units, detached }: BilingualFile,
  corrections: readonly Correction[],
  path: string,
): void {
  const sources = new Map([...units, ...detached].map(({ id, source }) => [id, makeCellHash(source)]));
  const compared = corrections.flatMap(({ id, source, handedOut }) => {
    const seen = handedOut?.source ?? (source === undefined ? undefined : makeCellHash(source));
    const known = sources.get(id);
    return seen === undefined || known === undefined ? [] : [seen === known];
  });
  if (compared.length < ENOUGH_ROWS || compared.includes(true)) return;
  throw new InputError(
    `${path} is a sheet of another article: none of its sentences is in ${header.source}`,
    {
      code: 'sheet/another-article',
      hint: 'apply it to the article that it was made from; nothing was changed',
    },
  );
}
