import { z } from 'zod';
import { closedObject, schemaKey } from './parse-written.js';

/*
 * The written form of models: what stands in `models.config.json` and in the user's own `models.json`.
 * Every message says what was expected, because that is what a person needs who is told it is wrong.
 */

const text = (expected: string, pattern = /\S/) => z.string(expected).regex(pattern, expected);
const wholeNumber = (expected: string, min: number, max: number) =>
  z.int(expected).min(min, expected).max(max, expected);

/** Inside the model's folder: no root, no drive, no way up, and no character that a web address would read otherwise. */
const RELATIVE_PATH = /^(?!\.{1,2}(?:\/|$))[\w.-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*$/;
const relativePath = text('a path inside the folder, with / and without . or .. as a part', RELATIVE_PATH);

const id = text('an id of lower-case letters, digits, dots and dashes', /^[a-z0-9][a-z0-9.-]*$/);

const file = closedObject({
  path: relativePath,
  bytes: wholeNumber('a size in bytes, 1 or more', 1, Number.MAX_SAFE_INTEGER),
  sha256: text('a SHA-256: 64 hexadecimal digits in lower case', /^[0-9a-f]{64}$/),
});

/** What they may be, the engine says: each has its own. */
const decoding = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean()], 'a text, a number, true or false'),
  "an object with the engine's options",
);

const hub = closedObject({
  kind: z.literal('hub'),
  repository: text('OWNER/NAME of a hub repository', /^[\w.-]+\/[\w.-]+$/),
});
const bundled = closedObject({ kind: z.literal('bundled'), folder: relativePath });
const added = closedObject({ kind: z.literal('added'), folder: text('the path of a folder') });

function modelFrom<Origin extends z.ZodType>(origin: Origin) {
  return closedObject({
    id,
    description: text('a line of text that says what it is'),
    licence: text('the name of the licence'),
    origin,
    revision: text('a revision: letters, digits, dots and dashes', /^[\w.-]+$/),
    decoding,
    files: z.array(file, 'a list of files').min(1, 'at least one file'),
  });
}

const THREADS = '"auto", or a number of threads from 1 to 256';
const modelsConfig = closedObject({
  $schema: schemaKey,
  default: id,
  fallback: id,
  threads: z.union([z.literal('auto'), wholeNumber(THREADS, 1, 256)], THREADS),
  models: z
    .array(modelFrom(z.discriminatedUnion('kind', [hub, bundled], '"hub" or "bundled"')), 'a list of models')
    .min(1, 'at least one model'),
});

const addedModels = closedObject({ models: z.array(modelFrom(added), 'a list of models') });

type WrittenModelsConfig = z.infer<typeof modelsConfig>;
type WrittenAddedModels = z.infer<typeof addedModels>;
export const writtenModelsConfig: z.ZodType<WrittenModelsConfig> = modelsConfig;
export const writtenAddedModels: z.ZodType<WrittenAddedModels> = addedModels;
