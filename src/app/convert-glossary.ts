import { UsageError } from '../domain/error.js';
import { printTbx } from '../exchange/tbx.js';
import { printGlossaryTsv } from '../store/glossary-tsv.js';
import type { Files } from './ports.js';
import { readGlossary } from './read-glossary.js';

/** Writes a glossary in the other format: TBX where the new name ends so, else TSV. @throws {UsageError} `usage/exists` */
export async function convertGlossary({ from, to }: { from: string; to: string }, files: Files) {
  const { entries, problems } = await readGlossary(from, files);
  if ((await files.readBytesIfThere(to)) !== undefined) {
    throw new UsageError(`${to} is there already`, { code: 'usage/exists', hint: 'give it another name' });
  }
  await files.write(to, /\.(?:tbx|xml)$/i.test(to) ? printTbx(entries) : printGlossaryTsv(entries));
  return { glossary: to, entries: entries.length, problems };
}
