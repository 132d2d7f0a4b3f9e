import { basename } from 'node:path';
import type { Memory, MemoryEntry } from '../domain/memory.js';
import { parseMemory } from '../formats/memory-jsonl.js';
import type { Files } from './ports.js';

/** A project's own memory; empty before the first reviewed unit. @throws {InputError} when it is damaged. */
export async function readOwnMemory(path: string, files: Files): Promise<MemoryEntry[]> {
  const bytes = await files.readBytesIfThere(path);
  return bytes === undefined ? [] : parseMemory(new TextDecoder().decode(bytes), path);
}

/**
 * A memory from elsewhere. Its entries belong to no unit of this project, whatever their units were called.
 * @throws {InputError} when it is missing or damaged.
 */
export async function readMemory(path: string, files: Files): Promise<Memory> {
  const entries = parseMemory(new TextDecoder().decode(await files.readBytes(path)), path);
  return { name: basename(path), entries: entries.map((entry) => ({ ...entry, unit: null })) };
}
