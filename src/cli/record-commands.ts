import type { Argv, Options } from 'yargs';
import type { AddCommand, GlobalOptions } from './command.js';

/** A command as it is typed: its words, its flags, and the words that may stand for the values of some. */
export interface CommandWords {
  readonly name: string;
  /** With their dashes. */
  readonly flags: readonly string[];
  /** By the flag with its dashes; also by the empty text, where the first word after the command is one of these. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  readonly commands: readonly CommandWords[];
}

const GLOBAL_FLAGS = ['--quiet', '--debug', '--help'];

/** What commands tell the command line of themselves, without a line being read. */
export function recordCommands(addCommands: readonly AddCommand[]): CommandWords[] {
  return addCommands.flatMap((addCommand) => record((cli) => addCommand(cli, () => undefined)).commands);
}

type Recorded = Omit<CommandWords, 'name'>;

/** Lets a builder speak to a command line that only listens. */
function record(build: (cli: Argv<GlobalOptions>) => unknown): Recorded {
  const flags: string[] = [];
  const choices = new Map<string, readonly string[]>();
  const commands: CommandWords[] = [];
  const add = (name: string, option: Options) => {
    flags.push(...printFlags(name, option));
    if (option.choices) choices.set(`--${name}`, option.choices.map(String));
  };
  const heard: Record<string, (...said: never[]) => void> = {
    option: add,
    options: (all: Record<string, Options>) => {
      for (const [name, option] of Object.entries(all)) add(name, option);
    },
    positional: (_name: string, option: Options) => {
      if (option.choices) choices.set('', option.choices.map(String));
    },
    command: (usage: string, _about: string, inner: (cli: Argv<GlobalOptions>) => unknown) => {
      commands.push({ name: usage.split(' ', 1).join(''), ...record(inner) });
    },
  };
  const listener: Argv<GlobalOptions> = new Proxy({} as Argv<GlobalOptions>, {
    get: (_target, method) => {
      return (...said: never[]) => {
        heard[String(method)]?.(...said);
        return listener;
      };
    },
  });
  build(listener);
  return { flags: [...flags, ...GLOBAL_FLAGS], choices, commands };
}

/** A flag that is on unless told is typed to switch it off. */
function printFlags(name: string, { default: preset, describe = '' }: Options): string[] {
  const [yes, no] = [`--${name}`, `--no-${name}`];
  if (preset === true) return [no];
  return describe.includes(no) ? [yes, no] : [yes];
}
