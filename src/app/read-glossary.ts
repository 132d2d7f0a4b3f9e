import { isAbsolute, join } from 'node:path';
import type { Glossary } from '../domain/glossary.js';
import type { Project } from '../domain/project.js';
import { parseTbx } from '../exchange/tbx.js';
import { decodeText } from '../notation/decode-text.js';
import { type ParsedGlossary, parseGlossaryTsv } from '../store/glossary-tsv.js';
import type { Files, Progress } from './ports.js';

export interface GlossaryPorts {
  readonly files: Files;
  /** Rows that cannot be understood are said here. */
  readonly progress: Pick<Progress, 'say'>;
}

/** Where a project's glossaries are: first its own, which need not be there, then the others that it names. */
export function listGlossaryPaths({ folder, glossary, config }: Project): string[] {
  return [glossary, ...config.glossaries.map((path) => (isAbsolute(path) ? path : join(folder, path)))];
}

/**
 * The project's own glossary, if there is one, and the others that it names. Rows that cannot be understood are said
 * and left out.
 * @throws {InputError} when a glossary that is named is not there or no glossary.
 */
export async function readGlossaries(
  project: Project,
  { files, progress }: GlossaryPorts,
): Promise<Glossary[]> {
  const hasOwn = await files.isThere(project.glossary);
  const read = async (path: string) => {
    const { entries, problems } = await readGlossary(path, files);
    for (const { place, expected, received } of problems) {
      progress.say(`${path}, ${place}, is left out: expected ${expected}, got ${received}`);
    }
    return entries;
  };
  return Promise.all(
    listGlossaryPaths(project)
      .slice(hasOwn ? 0 : 1)
      .map(read),
  );
}

/** A glossary in either format; its content tells which. @throws {InputError} */
export async function readGlossary(path: string, files: Pick<Files, 'readBytes'>): Promise<ParsedGlossary> {
  const { text } = decodeText(await files.readBytes(path), path);
  return /^\uFEFF?\s*</.test(text) ? parseTbx(text, path) : parseGlossaryTsv(text);
}
