import { messageOf } from '../domain/error.js';
import type { Project } from '../domain/project.js';
import { type CheckSettings, makeCheckSettings } from './check-settings.js';
import { isSameSight, seeFiles } from './open-article.js';
import { type GlossaryPorts, listGlossaryPaths } from './read-glossary.js';

/** What the checks of an article go by while it is open: its glossaries may be written meanwhile. */
export class LiveCheckSettings {
  /** The files that are looked at again. */
  readonly paths: readonly string[];
  readonly #project: Project;
  readonly #ports: GlossaryPorts;
  #seen: ReadonlyMap<string, string> = new Map();
  #settings: CheckSettings | undefined;

  constructor(project: Project, ports: GlossaryPorts) {
    this.paths = listGlossaryPaths(project);
    this.#project = project;
    this.#ports = ports;
  }

  /**
   * The same object until a glossary changes. One that cannot be read is said once, and the earlier one holds.
   * @throws {ConfigError | InputError} the first time, as `readCheckSettings`.
   */
  async read(): Promise<CheckSettings> {
    const seen = await seeFiles(this.paths, this.#ports.files);
    if (this.#settings !== undefined && isSameSight(seen, this.#seen)) return this.#settings;
    this.#seen = seen;
    try {
      this.#settings = await makeCheckSettings(this.#project, this.#ports);
    } catch (error) {
      if (this.#settings === undefined) throw error;
      this.#ports.progress.say(`the checks go by the glossary as it was: ${messageOf(error)}`);
    }
    return this.#settings;
  }
}
