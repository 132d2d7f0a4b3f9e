import { z } from 'zod';
import { ConfigError, type Problem } from '../domain/error.js';
import { findJsonFault } from './find-json-fault.js';

const LONGEST_QUOTE = 80;

/** A settings file's text and where it stands, for messages. */
export interface SettingsText {
  readonly text: string;
  readonly path: string;
}

/**
 * Text to a written form that has the right shape.
 * @param findMore Problems that a shape cannot tell. It gets the data as it came, wrong or not, so that all problems
 *   are reported together.
 * @throws {ConfigError} with every problem found.
 */
export function parseWritten<Written>(
  { text, path }: SettingsText,
  schema: z.ZodType<Written>,
  findMore: (data: unknown) => readonly Problem[],
): Written {
  const data = parseJson(text.replace(/^\uFEFF/, ''), path);
  const parsed = schema.safeParse(data);
  const problems = [
    ...(parsed.error?.issues.flatMap((issue) => makeProblems(issue, data)) ?? []),
    ...findMore(data),
  ];
  if (parsed.success && problems.length === 0) return parsed.data;
  throw makeConfigError(path, problems);
}

function parseJson(text: string, path: string): unknown {
  const fault = findJsonFault(text);
  if (fault === undefined) return JSON.parse(text);
  const before = text.slice(0, fault.offset).split(/\r\n|\n|\r/);
  const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  throw makeConfigError(path, [{ place, expected: fault.expected, received: fault.received }]);
}

function makeConfigError(path: string, problems: readonly Problem[]): ConfigError {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return new ConfigError(`${path} has ${count}`, {
    code: 'config/invalid',
    hint: `correct ${path} at the places named and run the same command again`,
    problems,
  });
}

/** The schema's messages say what was expected. */
function makeProblems(issue: z.core.$ZodIssue, data: unknown): readonly Problem[] {
  const places =
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return places.map((path) => ({
    place: printPlace(path),
    expected: issue.message,
    received: printReceived(valueAt(data, path)),
  }));
}

function printPlace(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return place.replace(/^\./, '') || 'the whole file';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => Object(value)[key], data);
}

export function printReceived(value: unknown): string {
  const printed = value === undefined ? 'nothing' : JSON.stringify(value);
  return printed.length <= LONGEST_QUOTE ? printed : `${printed.slice(0, LONGEST_QUOTE)}…`;
}

/** An object that may have no other keys: a key with a slip of the pen must not be passed over. */
export function closedObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).filter((key) => key !== '$schema');
  return z.strictObject(shape, `an object with the keys ${keys.join(', ')} and no other`);
}

/** Where an editor finds the JSON Schema of the file, so that it can help; the program does not read it. */
export const schemaKey = z
  .string('the address or path of a JSON Schema')
  .optional()
  .describe('The address or path of this JSON Schema, for editors');
