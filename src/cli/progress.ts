import type { Progress } from '../app/ports.js';
import type { FetchProgress } from '../wiring/make-engines.js';
import type { Io } from './io.js';

const BAR_WIDTH = 24;

/** Progress on stderr: a bar on a terminal, a line at the begin and the end otherwise, nothing when quiet. */
interface CliProgress extends Progress, FetchProgress {}

export function makeProgress({ stderr }: Io, quiet: boolean): CliProgress {
  const write = (text: string) => {
    if (!quiet) stderr.write(text);
  };
  const onTerminal = stderr.isTTY === true;
  let fetching = '';
  let task = { label: '', total: 0, done: 0 };
  const draw = (text: string) => onTerminal && write(`\r\u001b[K${text}`);
  return {
    begin(label, total) {
      task = { label, total, done: 0 };
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
    showFetch({ model, bytesDone, bytesTotal }) {
      const size = `${toMegabytes(bytesDone)}/${toMegabytes(bytesTotal)} MB`;
      if (onTerminal) draw(bytesDone < bytesTotal ? `${printBar(model, bytesDone, bytesTotal)} ${size}` : '');
      else if (model !== fetching) write(`fetching ${model}, ${toMegabytes(bytesTotal)} MB\n`);
      fetching = model;
    },
    showFetchWait: ({ pid }) => write(`waiting for process ${pid}, which is fetching the model\n`),
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
