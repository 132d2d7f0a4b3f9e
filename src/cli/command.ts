import type { Argv } from 'yargs';
import type { Context } from './context.js';

/** What a command line asks for, checked and ready to run. */
export type Invocation = (context: Context) => Promise<ExitCode>;

/** The flags that every command has. */
export interface GlobalOptions {
  readonly quiet: boolean;
  readonly debug: boolean;
}

/** Adds one command to the command line; its handler only hands the action over. */
export type AddCommand = (cli: Argv<GlobalOptions>, choose: (invocation: Invocation) => void) => unknown;

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
