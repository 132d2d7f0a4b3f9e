import { join } from 'node:path';
import { CHECK_CODES, type CheckOptions } from '../check/run-checks.js';
import { makeTermIndex } from '../check/terms/term-index.js';
import { ConfigError, messageOf } from '../domain/error.js';
import { PROJECT_CONFIG, type Project } from '../domain/project.js';
import type { Ports } from './ports.js';
import { type GlossaryPorts, listGlossaryPaths, readGlossaries } from './read-glossary.js';

/** What a project settled about the checks. */
export type CheckSettings = Required<CheckOptions>;

export type SettingsPorts = GlossaryPorts & Pick<Ports, 'readProject'>;

/**
 * @throws {ConfigError} `config/unknown-check` when a check is switched off that there is not.
 * @throws {InputError} when a glossary cannot be read.
 */
export async function readCheckSettings(project: Project, ports: GlossaryPorts): Promise<CheckSettings> {
  const { off } = project.config.checks;
  assertKnownChecks(off);
  return { off, terms: makeTermIndex(...(await readGlossaries(project, ports))) };
}

/** A misspelled code would silently switch nothing off. */
function assertKnownChecks(off: Project['config']['checks']['off']): void {
  const unknown = off.filter((code) => !CHECK_CODES.includes(code));
  if (unknown.length === 0) return;
  throw new ConfigError(`${PROJECT_CONFIG} switches off what is no check`, {
    code: 'config/unknown-check',
    hint: `the checks are ${CHECK_CODES.join(', ')}`,
    problems: unknown.map((code) => ({
      place: `checks.off[${off.indexOf(code)}]`,
      expected: 'the code of a check',
      received: `"${code}"`,
    })),
  });
}

/** What the checks of an article go by while it is open: its settings and glossaries may be written meanwhile. */
export class LiveCheckSettings {
  readonly #article: string;
  readonly #ports: SettingsPorts;
  #project: Project;
  #seen: readonly (string | null)[] = [];
  #settings: CheckSettings | undefined;

  constructor({ article, project }: { article: string; project: Project }, ports: SettingsPorts) {
    this.#article = article;
    this.#project = project;
    this.#ports = ports;
  }

  /** As its settings were when they were last read. */
  get project(): Project {
    return this.#project;
  }

  /** The files that are looked at again. */
  get paths(): readonly string[] {
    return [join(this.#project.folder, PROJECT_CONFIG), ...listGlossaryPaths(this.#project)];
  }

  /**
   * The same object until the settings or a glossary change. What cannot be read is said once, and the earlier holds.
   * @throws {ConfigError | InputError} the first time, as `readCheckSettings`.
   */
  async read(): Promise<CheckSettings> {
    const seen = await this.#look();
    if (this.#settings !== undefined && seen.every((hash, at) => hash === this.#seen[at]))
      return this.#settings;
    this.#seen = seen;
    try {
      this.#settings = await this.#readAgain();
    } catch (error) {
      if (this.#settings === undefined) throw error;
      const earlier = error instanceof ConfigError ? 'settings as they were' : 'glossary as it was';
      this.#ports.progress.say(`the checks go by the ${earlier}: ${messageOf(error)}`);
    }
    return this.#settings;
  }

  async #readAgain(): Promise<CheckSettings> {
    this.#project = await this.#ports.readProject(this.#article);
    // The settings may name other glossaries now.
    this.#seen = await this.#look();
    return readCheckSettings(this.#project, this.#ports);
  }

  /** The hash of each file, null where it is not there. */
  #look(): Promise<(string | null)[]> {
    const { files } = this.#ports;
    const look = async (path: string) => {
      const bytes = await files.readBytesIfThere(path);
      return bytes === undefined ? null : files.hash(bytes);
    };
    return Promise.all(this.paths.map(look));
  }
}
