import type { Argv } from 'yargs';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';

/** What a command line asks for, checked and ready to run. */
export type Action = (context: Context) => Promise<ExitCode>;

/** The flags that every command has. */
export interface GlobalOptions {
  readonly quiet: boolean;
  readonly debug: boolean;
}

/** Adds one command to the command line; its handler only hands the action over. */
export type AddCommand = (cli: Argv<GlobalOptions>, choose: (action: Action) => void) => unknown;
