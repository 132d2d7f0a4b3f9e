import { type Health, makeHealthy } from '../domain/health.js';
import { listChromiumPlaces, listProgramPlaces, type Machine } from './browser-places.js';
import { chooseOpener } from './open-browser.js';

/** The oldest Node.js that the program is tested with, as in `package.json`. */
const LEAST_NODE = [20, 19] as const;

/** What a translation with the default model takes, measured in bench/ENGINE.md. */
const NEEDED_BYTES = 1e9;

/** @param version as Node.js says it, without a `v`. */
export function examineNode(version: string): Health {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor))
    return makeHealthy('node', version);
  const advice = `install Node.js ${leastMajor}.${leastMinor} or later`;
  return { subject: 'node', state: 'problem', found: `${version} is too old`, advice };
}

/** @param load gives the version of ONNX Runtime, once its library is in memory. */
export async function examineRuntime(load: () => Promise<string>): Promise<Health> {
  try {
    return makeHealthy('onnxruntime', await load());
  } catch (error) {
    const found = `ONNX Runtime does not load: ${error instanceof Error ? error.message : error}`;
    const advice = 'install tweeluik again, on this system and with this version of Node.js';
    return { subject: 'onnxruntime', state: 'problem', found: found.split('\n', 1).join(''), advice };
  }
}

/** @param bytes that a program can still have. */
export function examineMemory(bytes: number): Health {
  const found = `${Math.floor(bytes / 1e6)} MB to be had`;
  if (bytes >= NEEDED_BYTES) return makeHealthy('memory', found);
  const advice = `a translation takes up to ${NEEDED_BYTES / 1e6} MB: close other programs, or use --beams 1 --batch-tokens 128`;
  return { subject: 'memory', state: 'warning', found, advice };
}

/** Whether `tweeluik review` can open its page. @param isThere whether a path leads to something. */
export function examineBrowser(machine: Machine, isThere: (path: string) => boolean): Health {
  const { command } = chooseOpener('', machine.platform);
  if (machine.platform === 'darwin' || machine.platform === 'win32')
    return makeHealthy('browser', 'the usual one of this system');
  const opener = listProgramPlaces([command], machine).find(isThere);
  const browser = [...listProgramPlaces(['firefox'], machine), ...listChromiumPlaces(machine)].find(isThere);
  if (opener !== undefined && browser !== undefined) return makeHealthy('browser', browser);
  const found =
    browser === undefined ? 'there is none in the usual places' : `${command} is not there to open it`;
  const advice =
    'open the address that `tweeluik review` prints in a browser of this machine, or do without the page';
  return { subject: 'browser', state: 'warning', found, advice };
}
