/** One thing that is wrong with a file that a person wrote, with its place. */
export interface Problem {
  /** Where: `models[1].files[0].sha256`, `line 12`, `row 7, column target`. */
  readonly place: string;
  readonly expected: string;
  readonly received: string;
}

interface ErrorDetails {
  /** `area/kebab-case`; stable, so that scripts can rely on it. */
  readonly code: string;
  /** What to do next, with the exact command where there is one. */
  readonly hint: string;
  readonly cause?: unknown;
  /** Every problem found in one pass over a config or a sheet. */
  readonly problems?: readonly Problem[];
}

/** An error that we foresaw: it ends the run with a message a person can act on, and without a stack. */
export class TweeluikError extends Error {
  readonly code: string;
  readonly hint: string;
  readonly problems: readonly Problem[];

  constructor(message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = details.code;
    this.hint = details.hint;
    this.problems = details.problems ?? [];
  }
}

/** The command line was wrong. */
export class UsageError extends TweeluikError {}
/** `models.config.json` or another settings file was wrong. */
export class ConfigError extends TweeluikError {}
/** An article, sheet or bilingual file could not be used. */
export class InputError extends TweeluikError {}
/** A model could not be fetched, verified or loaded. */
export class ModelError extends TweeluikError {}
/** The disk refused: full, read-only, locked by another run. */
export class StorageError extends TweeluikError {}

/** The person asked us to stop (Ctrl-C); what was finished is kept. */
export class InterruptedError extends TweeluikError {
  constructor(message = 'stopped before the end', hint = 'run the same command again to go on') {
    super(message, { code: 'run/interrupted', hint });
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The `code` of a Node.js system error such as `ENOENT`, else undefined. */
export function systemCodeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
