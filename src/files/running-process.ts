import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { availableMemory, kill, pid, versions } from 'node:process';
import { systemCodeOf } from '../domain/error.js';

/** The number of this process: locks and temporary files carry it, so that a later run knows whose they were. */
export const ownProcessId = pid;

/** The version of Node.js, without a `v`. */
export const nodeVersion = versions.node;

/** The memory in bytes that this process can still have, also where a container sets the bounds. */
export function measureAvailableBytes(): number {
  return availableMemory();
}

/** Whether a process of this machine is alive, ours or another user's. */
export function isRunning(processId: number): boolean {
  try {
    // Signal 0 asks without touching.
    return kill(processId, 0);
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}

/** How a system tells about its processes. */
export interface ProcessTable {
  /** As Node.js names it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  readonly readText: (path: string) => string;
  /** What a command prints. */
  readonly ask: (command: string, args: readonly string[]) => string;
}

const HERE: ProcessTable = {
  platform: platform(),
  readText: (path) => readFileSync(path, 'utf8'),
  // In one language and time zone, whoever asks.
  ask: (command, args) =>
    execFileSync(command, args, { encoding: 'utf8', env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/bin:/usr/bin' } }),
};

/**
 * When a process began, as its system counts it: process numbers are given out again, starts are not. Linux tells through
 * /proc, macOS through `ps`. Null where the process is not there, and on Windows, where asking takes half a second.
 */
export function findProcessStart(processId: number, table: ProcessTable = HERE): string | null {
  try {
    if (table.platform === 'linux') return readStart(processId, table);
    if (table.platform !== 'darwin') return null;
    return table.ask('ps', ['-o', 'lstart=', '-p', String(processId)]).trim() || null;
  } catch {
    return null;
  }
}

/** Field 22 of proc_pid_stat(5), in ticks since the machine was started, with the name of that start. */
function readStart(processId: number, { readText }: ProcessTable): string | null {
  const boot = readText('/proc/sys/kernel/random/boot_id').trim();
  const fields = readText(`/proc/${processId}/stat`);
  // The second field is the program's name in brackets, which may itself hold spaces and brackets.
  const start = fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19];
  return start === undefined ? null : `${boot}/${start}`;
}
