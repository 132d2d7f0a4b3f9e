import { readFileSync } from 'node:fs';
import { kill, pid } from 'node:process';
import { systemCodeOf } from '../domain/error.js';

/** The number of this process: locks and temporary files carry it, so that a later run knows whose they were. */
export const ownProcessId = pid;

/** Whether a process of this machine is alive, ours or another user's. */
export function isRunning(processId: number): boolean {
  try {
    // Signal 0 asks without touching.
    return kill(processId, 0);
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}

/**
 * When a process began, as this boot of the machine counts it: process numbers are given out again, starts are not.
 * Null where the system does not tell (only Linux does, through /proc; field 22 of proc_pid_stat(5)).
 */
export function findProcessStart(processId: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const fields = readFileSync(`/proc/${processId}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may itself hold spaces and brackets.
    const start = fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19];
    return start === undefined ? null : `${boot}/${start}`;
  } catch {
    return null;
  }
}
