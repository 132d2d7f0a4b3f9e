import { basename, isAbsolute, join } from 'node:path';
import type { Memory } from '../domain/memory.js';
import type { Project } from '../domain/project.js';
import type { MemoryUse } from '../plan/consult-memory.js';
import { makeMemoryIndex } from '../plan/memory/make-memory-index.js';
import { nameArticle } from './article-paths.js';
import type { Ports } from './ports.js';
import { readMemory, readOwnMemory } from './read-memory.js';

type MemoryPorts = Pick<Ports, 'files' | 'findProject' | 'progress'>;

/**
 * The memories of an article, ready to be asked. Null where they hold nothing.
 * @param article its path, as the person gave it.
 * @param memories paths of further memories; null for none at all, not even the project's own.
 * @throws {InputError} when one is missing or damaged.
 */
export async function openMemory(
  article: string,
  memories: readonly string[] | null,
  ports: MemoryPorts,
): Promise<MemoryUse | null> {
  if (memories === null) return null;
  const project = await ports.findProject(article);
  const filled = (await readMemories(project, memories, ports)).filter(({ entries }) => entries.length > 0);
  if (filled.length === 0) return null;
  return { index: makeMemoryIndex(filled), article: nameArticle(article, project) };
}

/** The project's own memory, then those named in `memories`, then those of its settings. Says what was skipped. */
export async function readMemories(
  project: Project,
  memories: readonly string[],
  { files, progress }: Pick<Ports, 'files' | 'progress'>,
): Promise<Memory[]> {
  const own = { name: basename(project.memory), entries: await readOwnMemory(project.memory, files) };
  const others: Memory[] = [];
  for (const path of [...memories, ...listConfigured(project)]) {
    const { skipped, ...memory } = await readMemory(path, files);
    const [first] = skipped;
    if (first !== undefined) {
      const { place, expected, received } = first;
      progress.say(
        `${path}: ${skipped.length} skipped, first at ${place}: expected ${expected}, got ${received}`,
      );
    }
    others.push(memory);
  }
  return [own, ...others];
}

/** Paths in the settings start at the project's folder. */
function listConfigured({ folder, config }: Project): string[] {
  return config.memories.map((path) => (isAbsolute(path) ? path : join(folder, path)));
}
