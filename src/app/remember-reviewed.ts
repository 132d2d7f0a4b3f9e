import type { BilingualFile } from '../domain/bilingual-file.js';
import type { MemoryEntry } from '../domain/memory.js';
import type { Project } from '../domain/project.js';
import { addEntries, listReviewedEntries } from '../review/reviewed-entries.js';
import { printMemory } from '../store/memory-jsonl.js';
import { nameArticle } from './article-paths.js';
import type { Ports } from './ports.js';
import { readOwnMemory } from './read-memory.js';

/**
 * Lets what people approved in an article enter the memory of its project. To be called wherever the article's files
 * were written, so that the words are safe there first. Touches nothing where nothing is new.
 * @param article its path, as the person gave it.
 * @returns how many entries are new or changed.
 * @throws {InputError} when the memory is damaged: nothing is written over it.
 */
export async function rememberReviewed(
  file: BilingualFile,
  article: string,
  ports: Pick<Ports, 'files' | 'findProject' | 'signal'>,
): Promise<number> {
  const project = await ports.findProject(article);
  return addToMemory(listReviewedEntries(file, nameArticle(article, project)), project, ports);
}

/** Adds entries to a project's memory, and says how many were new to it. */
export async function addToMemory(
  added: readonly MemoryEntry[],
  { memory }: Pick<Project, 'memory'>,
  { files, signal }: Pick<Ports, 'files' | 'signal'>,
): Promise<number> {
  const join = async () => addEntries(await readOwnMemory(memory, files), added);
  // Most runs bring nothing new: they need no lock.
  if (added.length === 0 || (await join()).count === 0) return 0;
  return files.withFileLock(memory, signal, async () => {
    const { entries, count } = await join();
    if (count > 0) await files.write(memory, printMemory(entries));
    return count;
  });
}
