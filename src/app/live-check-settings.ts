import { messageOf } from '../domain/error.js';
import type { Project } from '../domain/project.js';
import { type CheckSettings, makeCheckSettings, type SettingsPorts } from './check-settings.js';
import { isSameSight, seeFiles } from './open-article.js';
import { listGlossaryPaths } from './read-glossary.js';

/** What the checks of an article go by while it is open: its glossaries may be written meanwhile. */
export class LiveCheckSettings {
  /** The files that they come from and that are looked at again. */
  readonly paths: readonly string[];
  readonly #project: Project;
  readonly #ports: SettingsPorts;
  #seen: ReadonlyMap<string, string>;
  #now: CheckSettings;

  private constructor(
    project: Project,
    ports: SettingsPorts,
    read: [ReadonlyMap<string, string>, CheckSettings],
  ) {
    this.paths = listGlossaryPaths(project);
    this.#project = project;
    this.#ports = ports;
    [this.#seen, this.#now] = read;
  }

  /** @throws {ConfigError | InputError} as `readCheckSettings`. */
  static async open(article: string, ports: SettingsPorts): Promise<LiveCheckSettings> {
    const project = await ports.findProject(article);
    const seen = await seeFiles(listGlossaryPaths(project), ports.files);
    return new LiveCheckSettings(project, ports, [seen, await makeCheckSettings(project, ports)]);
  }

  get now(): CheckSettings {
    return this.#now;
  }

  /** Looks at the files again. A glossary that cannot be read is said once, and the earlier one holds. @returns whether they changed */
  async refresh(): Promise<boolean> {
    const seen = await seeFiles(this.paths, this.#ports.files);
    if (isSameSight(seen, this.#seen)) return false;
    this.#seen = seen;
    try {
      this.#now = await makeCheckSettings(this.#project, this.#ports);
      return true;
    } catch (error) {
      this.#ports.progress.say(`the checks go by the glossary as it was: ${messageOf(error)}`);
      return false;
    }
  }
}
