import { posix, win32 } from 'node:path';

/** What a machine says of itself to whoever looks for a program on it. */
export interface Machine {
  /** As Node.js names it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** As the package managers of Linux call the browsers whose engine is Chromium's. */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const LINUX_PLACES = [
  ...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    CHROMIUM_NAMES.map((name) => `${folder}/${name}`),
  ),
  '/opt/google/chrome/chrome',
  '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
  '/var/lib/flatpak/exports/bin/com.google.Chrome',
];

const MACOS_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Every path at which Chromium, Chrome or Edge usually lies, the likeliest first; most of them hold nothing.
 * `TWEELUIK_BROWSER` or `CHROME_PATH` name one that lies elsewhere, and are then the only place.
 */
export function listChromiumPlaces(machine: Machine): string[] {
  const named = machine.env['TWEELUIK_BROWSER'] || machine.env['CHROME_PATH'];
  if (named) return [named];
  const places = [...listProgramPlaces(CHROMIUM_NAMES, machine), ...listInstalled(machine)];
  return [...new Set(places)];
}

/** The paths that a shell tries for a command by one of these names, in its order: the folders of `PATH`. */
export function listProgramPlaces(names: readonly string[], { platform, env }: Machine): string[] {
  const isWindows = platform === 'win32';
  const { delimiter, join } = isWindows ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, isWindows ? `${name}.exe` : name)));
}

function listInstalled({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? WINDOWS_PLACES.map((place) => win32.join(root, place)) : []));
  }
  if (platform !== 'darwin') return LINUX_PLACES;
  const roots = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
  return roots.flatMap((root) => MACOS_NAMES.map((name) => `${root}/${name}.app/Contents/MacOS/${name}`));
}
