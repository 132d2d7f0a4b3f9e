import { posix, win32 } from 'node:path';

/** The environment variables that the store of models listens to; those of the hub, of XDG and of proxies are the usual ones. */
export interface Environment {
  readonly TWEELUIK_CACHE?: string | undefined;
  readonly TWEELUIK_MIRROR?: string | undefined;
  readonly TWEELUIK_MIRROR_TOKEN?: string | undefined;
  readonly HF_ENDPOINT?: string | undefined;
  readonly HF_TOKEN?: string | undefined;
  readonly XDG_CACHE_HOME?: string | undefined;
  readonly XDG_CONFIG_HOME?: string | undefined;
  readonly LOCALAPPDATA?: string | undefined;
  readonly [variable: string]: string | undefined;
}

/** What this program may know of the machine and the person's settings. */
export interface Surroundings {
  readonly env: Environment;
  readonly homeFolder: string;
  /** As Node.js names it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
}

/**
 * Where fetched models go: `TWEELUIK_CACHE`, else the custom of the platform (on Linux the XDG Base Directory
 * Specification 0.8). Never a folder of the program: `npm ci` would wipe it, and a global install is read-only.
 */
export function chooseCacheFolder({ env, homeFolder, platform }: Surroundings): string {
  const { join, resolve } = choosePathRules(platform);
  const own = env.TWEELUIK_CACHE;
  if (own) return resolve(own);
  const xdg = findAbsolute(env.XDG_CACHE_HOME, platform);
  if (xdg !== undefined) return join(xdg, 'tweeluik');
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Caches', 'tweeluik');
  if (platform === 'win32') return join(chooseLocalAppData(env, homeFolder), 'tweeluik', 'Cache');
  return join(homeFolder, '.cache', 'tweeluik');
}

/** Where the list of added models stands. Not the cache: that may be wiped at any time. */
export function chooseSettingsFolder({ env, homeFolder, platform }: Surroundings): string {
  const { join } = choosePathRules(platform);
  const xdg = findAbsolute(env.XDG_CONFIG_HOME, platform);
  if (xdg !== undefined) return join(xdg, 'tweeluik');
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Application Support', 'tweeluik');
  if (platform === 'win32') return join(chooseLocalAppData(env, homeFolder), 'tweeluik', 'Config');
  return join(homeFolder, '.config', 'tweeluik');
}

function chooseLocalAppData(env: Environment, homeFolder: string): string {
  return findAbsolute(env.LOCALAPPDATA, 'win32') ?? win32.join(homeFolder, 'AppData', 'Local');
}

/** The XDG specification says that relative paths in these variables are to be ignored. */
function findAbsolute(path: string | undefined, platform: string): string | undefined {
  return path !== undefined && choosePathRules(platform).isAbsolute(path) ? path : undefined;
}

function choosePathRules(platform: string) {
  return platform === 'win32' ? win32 : posix;
}
