#!/usr/bin/env node
import { PROGRAM } from '../wiring/program.js';

// Scripts ask for the version alone, and often: it is answered before anything else is loaded.
if (process.argv.slice(2).join(' ') === '--version') process.stdout.write(`${PROGRAM}\n`);
else {
  const { runProcess } = await import('./run-process.js');
  process.exitCode = await runProcess(process);
}
