import type { AddCommand } from './command.js';
import { EXIT } from './command.js';
import { printCompletion, SHELLS } from './print-completion.js';
import { recordCommands } from './record-commands.js';

/** @param load gives every command, whose words the script holds. */
export function makeAddCompletionCommand(load: () => Promise<readonly AddCommand[]>): AddCommand {
  return (cli, choose) =>
    cli.command(
      'completion <shell>',
      'Print a script that lets your shell complete commands and flags',
      (command) =>
        command
          .positional('shell', { choices: SHELLS, demandOption: true, describe: 'The shell' })
          .example('$0 completion bash > ~/.local/share/bash-completion/completions/tweeluik', ''),
      ({ shell }) =>
        choose(async ({ io }) => {
          io.stdout.write(printCompletion(shell, recordCommands(await load())));
          return EXIT.done;
        }),
    );
}
