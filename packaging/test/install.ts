import { execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a user has who installed the package: a prefix of npm's that held nothing, filled from the registry alone. */
export interface Installed {
  /** The package's folder. */
  readonly folder: string;
  /** The `tweeluik` of that prefix. */
  readonly program: string;
  /** Every package that was installed with it, by folder. */
  readonly packages: readonly PackageJson[];
}

export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

const folders: string[] = [];

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tweeluik-package-'));
  folders.push(folder);
  return folder;
}

/** Half a gigabyte of programs, once all tests are done. */
export function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** Packs the package of this repository and installs it as `npm install -g` does, with an empty cache. */
export function installPackage(): Installed {
  const folder = makeFolder();
  npm('pack', '--silent', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder);
  const prefix = join(folder, 'prefix');
  npm('install', '--global', '--prefix', prefix, '--cache', join(folder, 'cache'), join(folder, tarball));
  const modules = join(prefix, 'lib', 'node_modules');
  const own = join(modules, 'tweeluik');
  return { folder: own, program: join(prefix, 'bin', 'tweeluik'), packages: readPackages(modules) };
}

/** The `node` of one version, out of the packages of the registry that hold nothing else. */
export function installNode(version: string): string {
  const prefix = makeFolder();
  const name = `node-${process.platform}-${process.arch}`;
  npm('install', '--prefix', prefix, `${name}@${version}`);
  return join(prefix, 'node_modules', name, 'bin', 'node');
}

function npm(...args: readonly string[]): void {
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel', 'error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function readPackages(modules: string): PackageJson[] {
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) =>
      /(?:^|[\\/])node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+[\\/]package\.json$/.test(
        join('node_modules', file),
      ),
    )
    .map((file) => JSON.parse(readFileSync(join(modules, file), 'utf8')));
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; `onOutput` sees what it printed so far, and may stop it. */
export async function runProgram(
  [program = '', ...args]: readonly string[],
  options: SpawnOptions,
  onOutput: (stdout: string, stop: () => void) => void = () => {},
): Promise<Ended> {
  const child = spawn(program, args, options);
  const printed = { stdout: '', stderr: '' };
  child.stderr?.on('data', (text) => {
    printed.stderr += text;
  });
  child.stdout?.on('data', (text) => {
    printed.stdout += text;
    onOutput(printed.stdout, () => child.kill('SIGINT'));
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...printed };
}
