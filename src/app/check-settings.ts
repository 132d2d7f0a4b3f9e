import { CHECK_CODES, type CheckOptions } from '../check/run-checks.js';
import { makeTermIndex } from '../check/terms/term-index.js';
import { ConfigError } from '../domain/error.js';
import { PROJECT_CONFIG, type Project } from '../domain/project.js';
import type { Ports } from './ports.js';
import { type GlossaryPorts, readGlossaries } from './read-glossary.js';

/** What the project of an article settled about the checks. */
export type CheckSettings = Required<CheckOptions>;

export type SettingsPorts = GlossaryPorts & Pick<Ports, 'findProject'>;

/**
 * @throws {ConfigError} `config/unknown-check` when a check is switched off that there is not.
 * @throws {InputError} when a glossary cannot be read.
 */
export async function readCheckSettings(article: string, ports: SettingsPorts): Promise<CheckSettings> {
  return makeCheckSettings(await ports.findProject(article), ports);
}

/** As `readCheckSettings`, of a project that was found. */
export async function makeCheckSettings(project: Project, ports: GlossaryPorts): Promise<CheckSettings> {
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
