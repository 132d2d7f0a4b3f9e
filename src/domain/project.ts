/** What a person settled for the articles of one folder, in `tweeluik.config.json`. */
export interface ProjectConfig {
  readonly checks: {
    /** Codes of checks that do not run, such as `check/names`. */
    readonly off: readonly string[];
  };
  /** Translation memories of others, read and never written. Paths start at the project's folder. */
  readonly memories: readonly string[];
  /** More glossaries, TSV or TBX. Paths start at the project's folder. */
  readonly glossaries: readonly string[];
}

/** Articles that share a memory, a glossary and rules: those below the folder that holds `tweeluik.config.json`. */
export interface Project {
  readonly folder: string;
  readonly config: ProjectConfig;
  /** The memory that every reviewed unit enters. */
  readonly memory: string;
  readonly glossary: string;
  /** Corrections that were accepted as rules. */
  readonly rules: string;
}

export const PROJECT_CONFIG = 'tweeluik.config.json';

export const DEFAULT_PROJECT_CONFIG: ProjectConfig = { checks: { off: [] }, memories: [], glossaries: [] };
