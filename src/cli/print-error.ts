import { InterruptedError, messageOf, TweeluikError } from '../domain/error.js';
import { EXIT, type ExitCode } from './command.js';

/** An error as a person should see it: what happened, where, what to do next. The stack only with `debug`. */
export function printError(error: unknown, debug: boolean): string {
  const lines = error instanceof TweeluikError ? describeKnown(error) : describeUnknown(error);
  const stack = debug && error instanceof Error ? [printStack(error)] : [];
  return `${[...lines, ...stack].join('\n')}\n`;
}

export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof InterruptedError ? EXIT.interrupted : EXIT.notDone;
}

function describeKnown(error: TweeluikError): string[] {
  return [
    `tweeluik: ${error.message}  [${error.code}]`,
    ...error.problems.map(
      ({ place, expected, received }) => `  ${place}: expected ${expected}, got ${received}`,
    ),
    ...(error.hint === '' ? [] : [`  ${error.hint}`]),
  ];
}

function describeUnknown(error: unknown): string[] {
  return [
    `tweeluik: ${messageOf(error)}  [internal/unexpected]`,
    '  this is a fault in tweeluik; run it again with --debug and report what it prints',
  ];
}

function printStack(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${printStack(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
