/** One thing that a translation on this machine needs, and how it stands. */
export interface Health {
  /** One word: `model`, `memory`. */
  readonly subject: string;
  /** With a `problem` a translation would not work; a `warning` is what a person may want to change. */
  readonly state: 'ok' | 'warning' | 'problem';
  readonly found: string;
  /** What to do; empty where there is nothing to do. */
  readonly advice: string;
}

export function makeHealthy(subject: string, found: string): Health {
  return { subject, state: 'ok', found, advice: '' };
}
