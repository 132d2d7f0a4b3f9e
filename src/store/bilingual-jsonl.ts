import { BILINGUAL_FORMAT_VERSION, type BilingualFile } from '../domain/bilingual-file.js';
import { InputError, type Problem } from '../domain/error.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { quoteReceived } from '../notation/describe-issue.js';
import { checkLine, findField, type JsonLine, parseJsonLines, placeOf } from '../notation/json-lines.js';
import { headerSchema, unitSchema } from './bilingual-schema.js';

/** Marks a unit whose sentence has left the article. */
const DETACHED = 'detached';

/**
 * The canonical store as text: a header line, a line per unit in reading order, then the detached units.
 * Keys come in the order of the domain types, so the same data always gives the same bytes.
 */
export function printBilingual({ header, units, detached }: BilingualFile): string {
  const lines = [
    JSON.stringify({ ...headerSchema.parse(header), ...header.unknownFields }),
    ...units.map(printUnit),
    ...detached.map((unit) => JSON.stringify({ [DETACHED]: true, ...writeUnit(unit) })),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Units never change, so a line is made once: the review page writes a whole article for every word that is typed. */
const printed = new WeakMap<TranslationUnit, string>();

function printUnit(unit: TranslationUnit): string {
  const line = printed.get(unit) ?? JSON.stringify(writeUnit(unit));
  printed.set(unit, line);
  return line;
}

/**
 * Reads what `printBilingual` wrote, also after a person edited it by hand or git changed its line ends.
 * A hand-edited `target` comes back as it stands; what to make of it is for `review/adopt-hand-edits.ts`.
 * @param path names the file in messages.
 * @throws {InputError} `bilingual/unknown-format-version`, or `bilingual/damaged` with every damaged line.
 */
export function parseBilingual(text: string, path: string): BilingualFile {
  const [first = NO_HEADER, ...rest] = parseJsonLines(text);
  assertKnownVersion(first, path);
  const header = checkLine(headerSchema, first);
  const units = rest.map((line) => checkLine(unitSchema, line, [DETACHED]));
  const problems = [header, ...units].flatMap((line) => (line.ok ? [] : line.problems));
  problems.push(...findRepeatedIds(rest));
  if (!header.ok || problems.length > 0) throw makeDamagedError(path, problems);
  const isDetached = rest.map((line) => findField(line, DETACHED) === true);
  const pick = (wanted: boolean): TranslationUnit[] =>
    units.flatMap((unit, index) => (unit.ok && isDetached[index] === wanted ? [unit.value] : []));
  return { header: header.value, units: pick(false), detached: pick(true) };
}

const NO_HEADER: JsonLine = { number: 1, value: undefined, text: '' };

function writeUnit(unit: TranslationUnit): Record<string, unknown> {
  return { ...unitSchema.parse(unit), ...unit.unknownFields };
}

function assertKnownVersion(line: JsonLine, path: string): void {
  const version = findField(line, 'formatVersion');
  if (version === undefined || version === BILINGUAL_FORMAT_VERSION) return;
  throw new InputError(
    `${path} has format version ${quoteReceived(version)}; this program knows version ${BILINGUAL_FORMAT_VERSION}`,
    {
      code: 'bilingual/unknown-format-version',
      hint: 'use the version of tweeluik that wrote it, or a newer one; nothing was changed',
    },
  );
}

/** Two lines with one id are usually a merge that went wrong: neither may win in silence. */
function findRepeatedIds(lines: readonly JsonLine[]): Problem[] {
  const seen = new Map<unknown, string>();
  return lines.flatMap((line) => {
    const id = findField(line, 'id');
    const earlier = seen.get(id);
    if (earlier === undefined) seen.set(id, placeOf(line));
    if (earlier === undefined || typeof id !== 'string') return [];
    const received = `"${id}" as on ${earlier}`;
    return [{ place: `${placeOf(line)}, id`, expected: 'an id of its own', received }];
  });
}

function makeDamagedError(path: string, problems: readonly Problem[]): InputError {
  const count = problems.length === 1 ? 'a place' : `${problems.length} places`;
  return new InputError(`${path} is damaged in ${count}`, {
    code: 'bilingual/damaged',
    hint: 'correct these lines, or take the file back from version control or a backup; nothing was changed',
    problems,
  });
}
