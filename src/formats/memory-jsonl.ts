import { z } from 'zod';
import { InputError, type Problem } from '../domain/error.js';
import type { MemoryEntry } from '../domain/memory.js';
import { normaliseSpace } from '../domain/normalise-space.js';
import { quoteReceived } from './describe-issue.js';
import { checkLine, findField, type JsonLine, parseJsonLines } from './json-lines.js';

const FORMAT_VERSION = 1;

/** The written form; key order here is key order on disk. What nobody noted may be missing. */
const entrySchema = z.object({
  source: z.string(),
  target: z.string(),
  previous: z.string().nullable().default(null),
  next: z.string().nullable().default(null),
  article: z.string().nullable().default(null),
  unit: z.string().nullable().default(null),
  state: z.enum(['reviewed', 'final']).nullable().default(null),
  notes: z.array(z.string()).default([]),
}) satisfies z.ZodType<MemoryEntry>;

/** A memory as text: a line that names the format, then a line per entry, the newest last. */
export function printMemory(entries: readonly MemoryEntry[]): string {
  const lines = [{ formatVersion: FORMAT_VERSION }, ...entries.map(writeEntry)];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * Reads what `printMemory` wrote, also after people merged, sorted or edited its lines.
 * @param path names the file in messages.
 * @throws {InputError} `memory/unknown-format-version`, or `memory/damaged` with every damaged line.
 */
export function parseMemory(text: string, path: string): MemoryEntry[] {
  const lines = parseJsonLines(text);
  const headers = lines.filter(isHeader);
  for (const header of headers) assertKnownVersion(header, path);
  const checked = lines.filter((line) => !isHeader(line)).map((line) => checkLine(entrySchema, line));
  const problems = checked.flatMap((line) => (line.ok ? [] : line.problems));
  if (problems.length > 0) throw makeDamagedError(path, problems);
  return checked.flatMap((line) => (line.ok ? [normaliseEntry(line.value)] : []));
}

function writeEntry({
  source,
  target,
  previous,
  next,
  article,
  unit,
  state,
  notes,
  unknownFields,
}: MemoryEntry) {
  const known = { source, target, previous, next, article, unit, state };
  return { ...known, ...(notes.length > 0 && { notes }), ...unknownFields };
}

/** A person may have edited the line. */
function normaliseEntry(entry: MemoryEntry): MemoryEntry {
  const normalise = (text: string | null) => (text === null ? null : normaliseSpace(text).trim());
  return {
    ...entry,
    source: normaliseSpace(entry.source).trim(),
    previous: normalise(entry.previous),
    next: normalise(entry.next),
  };
}

/** Two memories that were joined have two. */
function isHeader(line: JsonLine): boolean {
  return findField(line, 'formatVersion') !== undefined;
}

function assertKnownVersion(header: JsonLine, path: string): void {
  const version = findField(header, 'formatVersion');
  if (version === FORMAT_VERSION) return;
  throw new InputError(
    `${path} has format version ${quoteReceived(version)}; this program knows version ${FORMAT_VERSION}`,
    {
      code: 'memory/unknown-format-version',
      hint: 'use the version of tweeluik that wrote it, or a newer one; nothing was changed',
    },
  );
}

function makeDamagedError(path: string, problems: readonly Problem[]): InputError {
  const count = problems.length === 1 ? 'a place' : `${problems.length} places`;
  return new InputError(`${path} is damaged in ${count}`, {
    code: 'memory/damaged',
    hint: 'correct these lines or take the file back from a backup, or go on without it with --no-memory',
    problems,
  });
}
