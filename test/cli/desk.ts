import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.js';
import { InterruptedError } from '../../src/domain/error.js';
import type { Engines } from '../../src/wiring/make-engines.js';
import { makeScriptedEngines } from './scripted-engine.js';

/** What a shell would have seen. */
export interface Shown {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A folder of its own with the whole command line in this process, and an engine that follows a script.
 * @param others engines that are used instead
 */
export function makeDesk(others?: Engines) {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-'));
  const engines = makeScriptedEngines();
  let stop = new AbortController();
  const at = (name: string) => join(folder, name);
  return {
    folder,
    engines,
    write: (name: string, content: string | Uint8Array) => writeFileSync(at(name), content),
    read: (name: string) => readFileSync(at(name), 'utf8'),
    list: (name = '.') => readdirSync(at(name)).sort(),
    interrupt: () => stop.abort(new InterruptedError()),
    /** Runs one command line; `stdin` is what comes in there. */
    run: async (args: string | readonly string[], stdin: string | Uint8Array = ''): Promise<Shown> => {
      stop = new AbortController();
      const out = { stdout: '', stderr: '' };
      const code = await run(typeof args === 'string' ? args.split(' ') : [...args], {
        program: 'tweeluik test',
        engines: others ?? engines,
        io: {
          stdin: Readable.from([Buffer.from(stdin)]),
          stdout: { write: (text: string) => (out.stdout += text) },
          stderr: { write: (text: string) => (out.stderr += text) },
          env: {},
          cwd: folder,
          signal: stop.signal,
          now: () => 0,
        },
      });
      return { code, ...out };
    },
  };
}

/** The units of a bilingual file, without its header. */
export function parseUnits(text: string): Record<string, unknown>[] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));
}
