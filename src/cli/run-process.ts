import { performance } from 'node:perf_hooks';
import { InterruptedError } from '../domain/error.js';
import { makeEngines } from '../wiring/make-engines.js';
import { PROGRAM } from '../wiring/program.js';
import { EXIT, type ExitCode } from './command.js';
import { run } from './run.js';

/** Runs the command line of a process with its streams and signals. */
export function runProcess(self: NodeJS.Process): Promise<ExitCode> {
  const { stdin, stdout, stderr, env } = self;
  bearClosedPipes([stdout, stderr]);
  const io = { stdin, stdout, stderr, env, cwd: self.cwd(), signal: makeStopSignal(self), now };
  return run(self.argv.slice(2), { io, program: PROGRAM, engines: makeEngines(io) });
}

function makeStopSignal(self: NodeJS.Process): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    self.on(name, () => {
      // A second Ctrl-C means now.
      if (stop.signal.aborted) self.exit(EXIT.interrupted);
      stop.abort(new InterruptedError());
    });
  }
  return stop.signal;
}

/** A reader that closes the pipe early, such as `head`, has what it wanted; the work still goes on to its end. */
function bearClosedPipes(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

const now = () => performance.now();
