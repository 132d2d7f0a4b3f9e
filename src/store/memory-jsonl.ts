import { z } from 'zod';
import { InputError, type Problem } from '../domain/error.js';
import type { MemoryEntry } from '../domain/memory.js';
import { normaliseSpace } from '../domain/text.js';
import { APPROVED_STATES, isApproved } from '../domain/translation-unit.js';
import { quoteReceived } from '../notation/describe-issue.js';
import {
  type CheckedLine,
  checkLine,
  findField,
  type JsonLine,
  parseJsonLines,
} from '../notation/json-lines.js';

const FORMAT_VERSION = 1;

/** Of an entry without notes and unknown fields. */
const PRINTED_FIELDS = 7;

/** The written form; key order here is key order on disk. What nobody noted may be missing. */
const entrySchema = z.object({
  source: z.string().overwrite(clean),
  target: z.string(),
  previous: z.string().nullable().default(null),
  next: z.string().nullable().default(null),
  article: z.string().nullable().default(null),
  unit: z.string().nullable().default(null),
  state: z.enum(APPROVED_STATES).nullable().default(null),
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
  const entries: MemoryEntry[] = [];
  const problems: Problem[] = [];
  for (const line of parseJsonLines(text)) {
    if (isHeader(line)) {
      assertKnownVersion(line, path);
      continue;
    }
    const checked = checkEntry(line);
    if (checked.ok) entries.push(checked.value);
    else problems.push(...checked.problems);
  }
  if (problems.length > 0) throw makeDamagedError(path, problems);
  return entries;
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

function checkEntry(line: JsonLine): CheckedLine<MemoryEntry> {
  const { value } = line;
  return isAsPrinted(value) ? { ok: true, value: copyEntry(value) } : checkLine(entrySchema, line);
}

/** Nearly all lines are: for a large memory, the schema would take as long as all the rest of reading it. */
function isAsPrinted(value: unknown): value is Omit<MemoryEntry, 'notes'> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== PRINTED_FIELDS)
    return false;
  const { source, target, previous, next, article, unit, state } = value as Partial<
    Record<keyof MemoryEntry, unknown>
  >;
  return (
    typeof source === 'string' &&
    typeof target === 'string' &&
    isTextOrNull(previous) &&
    isTextOrNull(next) &&
    isTextOrNull(article) &&
    isTextOrNull(unit) &&
    (state === null || isApproved(state))
  );
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

/** Field by field: spreading a hundred thousand entries takes a tenth of a second. */
function copyEntry(entry: Omit<MemoryEntry, 'notes'>): MemoryEntry {
  const { source, target, previous, next, article, unit, state } = entry;
  return { source: clean(source), target, previous, next, article, unit, state, notes: [] };
}

/** Sources count without odd white space, whoever wrote them. */
function clean(source: string): string {
  return normaliseSpace(source).trim();
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
