import type { MemoryMatch } from '../domain/draft.js';
import type { Project } from '../domain/project.js';
import { makeMemoryIndex } from '../plan/memory/make-memory-index.js';
import type { Ports } from './ports.js';
import { readMemories } from './project-memory.js';

/** What a project's memories, and those named, have for a sentence or for sentences like it; the best first. */
export async function searchMemory(
  { source, memories }: { source: string; memories: readonly string[] },
  project: Project,
  ports: Pick<Ports, 'files' | 'progress'>,
): Promise<MemoryMatch[]> {
  const index = makeMemoryIndex(await readMemories(project, memories, ports));
  const query = { source, previous: null, next: null, self: null };
  return [...index.findSame(query), ...index.findAlike(query)];
}
