#!/usr/bin/env node
import { performance } from 'node:perf_hooks';
import { InterruptedError } from '../domain/error.js';
import { makeEngines } from './engines.js';
import { EXIT } from './exit-code.js';
import { PROGRAM } from './program.js';
import { run } from './run.js';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    // A second Ctrl-C means now.
    if (stop.signal.aborted) process.exit(EXIT.interrupted);
    stop.abort(new InterruptedError());
  });
}
// A reader that closes the pipe early, such as `head`, has what it wanted; the work still goes on to its end.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: stop.signal,
  now: () => performance.now(),
};
process.exitCode = await run(process.argv.slice(2), { io, program: PROGRAM, engines: makeEngines(io) });
