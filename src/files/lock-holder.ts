import { hostname } from 'node:os';
import { findProcessStart, isRunning, ownProcessId, type ProcessTable } from './running-process.js';

/** Who holds a lock, as written in it. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When that process began, in the words of the system; null where the system does not tell. */
  readonly start: string | null;
}

let ownStart: string | null | undefined;

export function makeOwnHolder(): LockHolder {
  // It does not change, and on macOS another program has to be asked.
  ownStart ??= findProcessStart(ownProcessId);
  return { pid: ownProcessId, host: hostname(), start: ownStart };
}

export function printHolder(holder: LockHolder): string {
  return JSON.stringify(holder);
}

/** Null for what no run of ours can have written whole: a power cut may leave an empty file. */
export function parseHolder(text: string): LockHolder | null {
  try {
    const { pid, host, start } = JSON.parse(text);
    return Number.isInteger(pid) && typeof host === 'string' ? { pid, host, start: start ?? null } : null;
  } catch {
    return null;
  }
}

/** Whether the holder may still be at work. Of another machine we cannot know, so we take it at its word. */
export function isAlive(holder: LockHolder, table?: ProcessTable): boolean {
  if (holder.host !== hostname()) return true;
  if (!isRunning(holder.pid)) return false;
  const start = findProcessStart(holder.pid, table);
  return start === null || holder.start === null || start === holder.start;
}
