import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/**
 * Processor time so far, and the most memory that was ever resident, of this process and the ones it started (those of
 * the engine's lanes). Each at its own most: the sum is an upper bound. Linux only.
 * @returns {{ cpuMs: number, rssMb: number }}
 */
export function measureProcesses() {
  const pids = [String(process.pid), ...listChildren()];
  const figures = pids.map(measureProcess);
  return {
    cpuMs: figures.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    rssMb: figures.reduce((sum, { rssMb }) => sum + rssMb, 0),
  };
}

function listChildren() {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
  return children.split(' ').filter((pid) => pid !== '');
}

/** @param {string} pid */
function measureProcess(pid) {
  // The name of the program, in parentheses, may hold spaces; user and system time are fields 14 and 15.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  const [, peak] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return { cpuMs: (1000 * ticks) / TICKS_PER_SECOND, rssMb: Number(peak) / 1024 };
}
