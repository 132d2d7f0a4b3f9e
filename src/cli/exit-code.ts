/** What the shell gets. */
export const EXIT = {
  done: 0,
  /** Done, but a person is needed: failed units, findings at or above `--fail-on`, conflicts. */
  needsPerson: 1,
  /** Not done: usage, config, input, model, storage. */
  notDone: 2,
  /** Stopped by Ctrl-C; what was finished is saved. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
