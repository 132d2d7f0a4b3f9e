export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something a reviewer should know about one unit or one file. Collected, never thrown. */
export interface Finding {
  /** `area/kebab-case`, for example `engine/unknown-characters`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence in plain English that quotes the value it is about. */
  readonly message: string;
}
