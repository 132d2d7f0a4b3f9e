import { basename } from 'node:path';
import type { Problem } from '../domain/error.js';
import type { Memory, MemoryEntry } from '../domain/memory.js';
import { parseTmx } from '../exchange/tmx.js';
import { decodeXml } from '../notation/decode-text.js';
import { parseMemory } from '../store/memory-jsonl.js';
import type { Files } from './ports.js';

/** A project's own memory; empty before the first reviewed unit. @throws {InputError} when it is damaged. */
export async function readOwnMemory(path: string, files: Files): Promise<MemoryEntry[]> {
  const bytes = await files.readBytesIfThere(path);
  return bytes === undefined ? [] : parseMemory(new TextDecoder().decode(bytes), path);
}

/** A memory from elsewhere, and its entries that could not be used. */
export interface ReadMemory extends Memory {
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
