import { fork } from 'node:child_process';
import { appendFileSync, readFileSync, statSync } from 'node:fs';

const LOOK_EVERY_MS = 1_000;
/** Beyond many times what the test needs, a mutant may take this long until it counts as an endless loop. */
const PATIENCE_MS = 20_000;

/**
 * A process of `run-tests.js` that answers with the first test that failed, or null. One that does not come back is ended, and the
 * next question gets a new one.
 */
export function askTests(mode, env = {}) {
  let child;
  const start = async () => {
    child = fork('test/mutation/run-tests.js', [mode], {
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await nextMessage(child);
  };
  const stop = () => {
    if (child?.connected) process.kill(-child.pid, 'SIGKILL');
    child = undefined;
  };
  process.once('exit', stop);
  return {
    stop,
    /** @param {string} [log] where the mutants that were begun are noted; without one the whole answer has a time. */
    ask: async (question, log) => {
      if (child === undefined) await start();
      const asked = Date.now();
      const isStuck = () => (log === undefined ? Date.now() - asked > 6 * PATIENCE_MS : isOverdue(log));
      const watch = setInterval(() => isStuck() && stop(), LOOK_EVERY_MS);
      child.send(question);
      const answer = await nextMessage(child);
      clearInterval(watch);
      if (answer !== null) return answer.failed;
      child = undefined;
      if (log !== undefined) noteEndless(log);
      return 'no end';
    },
  };
}

function nextMessage(child) {
  return new Promise((done) => {
    const settle = (message) => {
      child.off('message', settle).off('exit', onExit);
      done(message);
    };
    const onExit = () => settle(null);
    child.once('message', settle).once('exit', onExit);
  });
}

function isOverdue(log) {
  const { started, ms } = lastLine(log);
  return typeof started === 'number' && Date.now() - statSync(log).mtimeMs > PATIENCE_MS + 10 * ms;
}

function noteEndless(log) {
  const { started } = lastLine(log);
  if (typeof started !== 'number') return;
  appendFileSync(
    log,
    `${JSON.stringify({ killed: started, by: 'no end' })}\n${JSON.stringify({ again: true })}\n`,
  );
}

function lastLine(log) {
  // What stands behind the last line end is being written just now.
  return JSON.parse(readFileSync(log, 'utf8').split('\n').at(-2) || '{}');
}
