export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Who can find something. `input`: the reader of articles. `other`: a later program version, or another tool. */
export const FINDERS = ['input', 'engine', 'glossary', 'check', 'review', 'other'] as const;
type Finder = (typeof FINDERS)[number];

/** Something a reviewer should know about one unit or one file. Collected, never thrown. */
export interface Finding {
  /** Who found it: a check makes its findings anew, an engine's go with its hypothesis, a review's last. */
  readonly by: Finder;
  /** `area/kebab-case`, for example `engine/unknown-characters`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence in plain English that quotes the value it is about. */
  readonly message: string;
}

/** The code of the finding that takes the place of a hypothesis. */
export const ENGINE_FAILED = 'engine/failed';

/** Of the machine's words, and so of no other hypothesis. */
export function isAboutMachine({ by }: Finding): boolean {
  return by === 'engine' || by === 'glossary';
}
