import yargs from 'yargs';
import { UsageError } from '../domain/error.js';
import { STANDARD_INPUT } from '../domain/standard-input.js';
import { OWN_CODE, SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import type { Invocation } from './command.js';
import { EXIT, type ExitCode } from './command.js';
import { loadCommands } from './commands.js';
import type { Context } from './context.js';
import { exitCodeOf, printError } from './print-error.js';

const DEFAULT_COLUMNS = 80;

/** Runs one command line to its end. Never throws: errors are printed to stderr and become an exit code. */
export async function run(args: readonly string[], context: Context): Promise<ExitCode> {
  const { io, engines } = context;
  try {
    const { action, output } = await parseArguments(args, context);
    if (output !== '') io.stdout.write(`${output}\n`);
    return action === undefined ? EXIT.done : await action(context);
  } catch (error) {
    io.stderr.write(printError(error, args.includes('--debug')));
    return exitCodeOf(error);
  } finally {
    await engines.close();
  }
}

/** The action that the arguments ask for, or the help text. @throws {UsageError} */
async function parseArguments(args: readonly string[], { io, program }: Context) {
  let action: Invocation | undefined;
  let output = '';
  const cli = yargs()
    .scriptName('tweeluik')
    .locale(OWN_CODE)
    .usage(
      `$0 COMMAND\n\nTranslates ${SOURCE_NAME} articles into ${TARGET_NAME} on this machine, for a person to review.`,
    )
    .version(program)
    .help()
    .strict()
    .demandCommand(1, 'which command? tweeluik --help lists them')
    .recommendCommands()
    .wrap(Math.min(io.stdout.columns ?? DEFAULT_COLUMNS, 100))
    .option('quiet', { type: 'boolean', default: false, describe: 'Say nothing on stderr but errors' })
    .option('debug', { type: 'boolean', default: false, describe: 'Show the stack of an error' })
    .epilogue('Exit codes: 0 done, 1 done but a person is needed, 2 not done, 130 interrupted.')
    .exitProcess(false)
    .check(assertGivenOnce)
    .fail((message, error) => {
      // yargs throws its own errors about arguments, too.
      throw error === undefined || error.name === 'YError' ? makeUsageError(message ?? error.message) : error;
    });
  for (const addCommand of await loadCommands(args[0])) {
    addCommand(cli, (chosen) => {
      action = chosen;
    });
  }
  // yargs drops a bare dash from a list of positionals.
  const named = args.map((arg) => (arg === '-' ? STANDARD_INPUT : arg));
  await cli.parseAsync(named, {}, (_error, _argv, text) => {
    output = text;
  });
  return { action, output };
}

/** yargs makes a list of a flag that is given twice, which only some flags are made for. @throws {UsageError} */
function assertGivenOnce(argv: Record<string, unknown>, options: object): true {
  const lists = 'array' in options && Array.isArray(options.array) ? options.array : [];
  const twice = Object.keys(argv).find(
    (name) => name !== '_' && Array.isArray(argv[name]) && !lists.includes(name),
  );
  if (twice === undefined) return true;
  throw new UsageError(`--${twice} was given more than once`, {
    code: 'usage/given-twice',
    hint: 'give it once',
  });
}

function makeUsageError(message: string): UsageError {
  return new UsageError(message, {
    code: 'usage/wrong',
    hint: 'tweeluik --help, or tweeluik COMMAND --help, shows how',
  });
}
