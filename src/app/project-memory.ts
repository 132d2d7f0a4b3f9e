import { basename, isAbsolute, join } from 'node:path';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { Problem } from '../domain/error.js';
import type { Memory, MemoryEntry } from '../domain/memory.js';
import type { Project } from '../domain/project.js';
import { parseTmx } from '../exchange/tmx.js';
import { decodeXml } from '../notation/decode-text.js';
import type { MemoryUse } from '../plan/consult-memory.js';
import { makeMemoryIndex } from '../plan/memory/make-memory-index.js';
import { addEntries, listReviewedEntries } from '../review/reviewed-entries.js';
import { parseMemory, printMemory } from '../store/memory-jsonl.js';
import { nameArticle } from './article-paths.js';
import type { Files, Ports } from './ports.js';

/** An article and the project whose memory it shares. */
interface ProjectArticle {
  /** Its path, as the person gave it. */
  readonly article: string;
  readonly project: Project;
}

/** Paths of further memories that a person names; null for none at all, not even the project's own. */
export type NamedMemories = readonly string[] | null;

/**
 * The memories of an article, ready to be asked. Null where they hold nothing.
 * @throws {InputError} when one is missing or damaged.
 */
export async function openMemory(
  { article, project }: ProjectArticle,
  memories: NamedMemories,
  ports: Pick<Ports, 'files' | 'progress'>,
): Promise<MemoryUse | null> {
  if (memories === null) return null;
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
  const own = { name: basename(project.memory), entries: await readOwnMemory(project, files) };
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

/** A project's own memory; empty before the first reviewed unit. @throws {InputError} when it is damaged. */
export async function readOwnMemory({ memory }: Project, files: Files): Promise<MemoryEntry[]> {
  const bytes = await files.readBytesIfThere(memory);
  return bytes === undefined ? [] : parseMemory(new TextDecoder().decode(bytes), memory);
}

/** A memory from elsewhere, and its entries that could not be used. */
interface ReadMemory extends Memory {
  readonly skipped: readonly Problem[];
}

/**
 * A memory from elsewhere, TMX unless its name ends in `.jsonl`. Its entries belong to no unit of this project,
 * whatever their units were called.
 * @throws {InputError} when it is missing or damaged.
 */
export async function readMemory(path: string, files: Files): Promise<ReadMemory> {
  const text = decodeXml(await files.readBytes(path), path);
  const { entries, skipped } = path.toLowerCase().endsWith('.jsonl')
    ? { entries: parseMemory(text, path), skipped: [] }
    : parseTmx(text, path);
  return { name: basename(path), entries: entries.map((entry) => ({ ...entry, unit: null })), skipped };
}

/**
 * Lets what people approved in an article enter the memory of its project. Touches nothing where nothing is new.
 * @returns how many entries are new or changed.
 * @throws {InputError} when the memory is damaged: nothing is written over it.
 */
export async function rememberReviewed(
  file: BilingualFile,
  { article, project }: ProjectArticle,
  ports: Pick<Ports, 'files' | 'signal'>,
): Promise<number> {
  const reviewed = listReviewedEntries(file, nameArticle(article, project));
  // Most runs bring nothing new: they need no lock.
  const isKnown = async () => addEntries(await readOwnMemory(project, ports.files), reviewed).count === 0;
  if (reviewed.length === 0 || (await isKnown())) return 0;
  const [count = 0] = await addToMemory([reviewed], project, ports);
  return count;
}

/** Adds entries to a project's memory, one lot after the other, and says for each how many were new to it. */
export async function addToMemory(
  lots: readonly (readonly MemoryEntry[])[],
  project: Project,
  { files, signal }: Pick<Ports, 'files' | 'signal'>,
): Promise<number[]> {
  return files.withFileLock(project.memory, signal, async () => {
    let entries: readonly MemoryEntry[] = await readOwnMemory(project, files);
    const counts = lots.map((lot) => {
      const joined = addEntries(entries, lot);
      entries = joined.entries;
      return joined.count;
    });
    if (counts.some((count) => count > 0)) await files.write(project.memory, printMemory(entries));
    return counts;
  });
}
