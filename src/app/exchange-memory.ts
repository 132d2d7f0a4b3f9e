import type { Problem } from '../domain/error.js';
import type { Project } from '../domain/project.js';
import { printTmx } from '../exchange/tmx.js';
import type { Ports } from './ports.js';
import { addToMemory, readMemory, readOwnMemory } from './project-memory.js';

/** What came of one file that was imported. */
interface ImportedMemory {
  readonly file: string;
  /** Pairs in it, and those of them that the memory did not have yet. */
  readonly entries: number;
  readonly added: number;
  readonly skipped: readonly Problem[];
}

/**
 * Adds the pairs of other memories to a project's own. All are read before the first is added, so that a wrong path
 * leaves nothing half done.
 * @throws {InputError} when one is missing or damaged, or the project's own is.
 */
export async function importMemories(
  paths: readonly string[],
  project: Project,
  ports: Pick<Ports, 'files' | 'signal'>,
): Promise<ImportedMemory[]> {
  const memories = [];
  for (const path of paths) memories.push({ path, ...(await readMemory(path, ports.files)) });
  const lots = memories.map(({ entries }) => entries);
  const counts = await addToMemory(lots, project, ports);
  return memories.map(({ path, entries, skipped }, index) => ({
    file: path,
    entries: entries.length,
    added: counts[index] ?? 0,
    skipped,
  }));
}

/** A project's memory as TMX, written to `output` unless that is null. */
export async function exportMemory(
  output: string | null,
  project: Project,
  { files, program }: Pick<Ports, 'files' | 'program'>,
): Promise<{ content: string; entries: number }> {
  const entries = await readOwnMemory(project, files);
  const content = printTmx(entries, program);
  if (output !== null) await files.write(output, content);
  return { content, entries: entries.length };
}
