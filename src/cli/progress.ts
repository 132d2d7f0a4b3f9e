import type { Progress } from '../app/ports.js';
import type { Io } from './io.js';

const BAR_WIDTH = 24;

/** Progress on stderr: a bar on a terminal, a line at the begin and the end otherwise, nothing when quiet. */
export interface CliProgress extends Progress {
  /** Like `begin` and `advance`, but of bytes; called with the running count. */
  showBytes(label: string, done: number, total: number): void;
  /** One line of talk. */
  say(line: string): void;
}

export function makeProgress({ stderr, now }: Io, quiet: boolean): CliProgress {
  const write = (text: string) => {
    if (!quiet) stderr.write(text);
  };
  const onTerminal = stderr.isTTY === true;
  let task = { label: '', total: 0, done: 0, start: 0 };
  const draw = (text: string) => onTerminal && write(`\r\u001b[K${text}`);
  return {
    begin(label, total) {
      task = { label, total, done: 0, start: now() };
      if (onTerminal) draw(printBar(label, 0, total));
      else write(`${label}: translating ${total} segments\n`);
    },
    advance(segments) {
      task.done += segments;
      draw(`${printBar(task.label, task.done, task.total)} ${task.done}/${task.total}`);
    },
    end() {
      if (onTerminal) draw('');
      else write(`${task.label}: ${task.done} of ${task.total} done\n`);
    },
    showBytes(label, done, total) {
      draw(
        done < total ? `${printBar(label, done, total)} ${toMegabytes(done)}/${toMegabytes(total)} MB` : '',
      );
    },
    say: (line) => write(`${line}\n`),
  };
}

function printBar(label: string, done: number, total: number): string {
  const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
  return `${label.slice(-30)} [${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}]`;
}

function toMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
