import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever its clock. */
const TICK_MS = 10;

/**
 * What this process and those it started have used: processor time so far, and memory. `rssMb` adds up the most that
 * each has ever held, and so counts what they share (the program, its libraries) once for each; `pssMb` is what they
 * hold together now, each shared page once. Other systems than Linux only tell of the process itself.
 */
export function readUsage() {
  if (!existsSync('/proc/self/smaps_rollup')) {
    const { user, system } = process.cpuUsage();
    return { cpuMs: (user + system) / 1000, rssMb: process.resourceUsage().maxRSS / 1024, pssMb: Number.NaN };
  }
  const all = listProcesses(String(process.pid)).map(readProcess);
  const sum = (key) => all.reduce((total, usage) => total + usage[key], 0);
  return { cpuMs: sum('cpuMs'), rssMb: sum('rssMb'), pssMb: sum('pssMb') };
}

/** @param {string} pid @returns {string[]} the process and its descendants */
function listProcesses(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  const children = threads.flatMap((thread) => read(pid, `task/${thread}/children`).split(' '));
  return [pid, ...children.filter(Boolean).flatMap(listProcesses)];
}

/** @param {string} pid */
function readProcess(pid) {
  // The name of the program, in brackets, may hold spaces; user and system time are 12 and 13 places after it.
  const times = read(pid, 'stat').split(') ')[1].split(' ').slice(11, 13);
  return {
    cpuMs: TICK_MS * times.map(Number).reduce((user, system) => user + system),
    rssMb: readKilobytes(read(pid, 'status'), 'VmHWM') / 1024,
    pssMb: readKilobytes(read(pid, 'smaps_rollup'), 'Pss') / 1024,
  };
}

/** @param {string} pid @param {string} name */
function read(pid, name) {
  return readFileSync(`/proc/${pid}/${name}`, 'utf8').trim();
}

/** @param {string} text @param {string} name */
function readKilobytes(text, name) {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]);
}
