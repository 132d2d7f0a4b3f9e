import { BILINGUAL_FORMAT_VERSION, type BilingualFile } from '../domain/bilingual-file.js';
import { InputError, type Problem } from '../domain/error.js';
import { holdsHumanWords, type TranslationUnit } from '../domain/translation-unit.js';
import { quoteReceived } from '../notation/describe-issue.js';
import { checkLine, findField, type JsonLine, parseJsonLines, placeOf } from '../notation/json-lines.js';
import { headerSchema, unitSchema, type WrittenHeader } from './bilingual-schema.js';
import { upgradeFormat1 } from './upgrade-format-1.js';
import { fromWritten, toWritten } from './written-unit.js';

/** Marks a unit whose sentence has left the article. */
const DETACHED = 'detached';

/**
 * The canonical store as text: a header line, a line per unit in reading order, then the detached units.
 * Keys come in the order of the schema, so the same data always gives the same bytes.
 */
export function printBilingual(file: BilingualFile): string {
  const lines = [
    printHeader(file),
    ...file.units.map(printUnit),
    ...file.detached.map((unit) => JSON.stringify({ [DETACHED]: true, ...writeUnit(unit) })),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function printHeader({ header, units, detached }: BilingualFile): string {
  const humanUnits = [...units, ...detached].filter(holdsHumanWords).map(({ id }) => id);
  const counts = { unitCount: units.length, detachedCount: detached.length, humanUnits };
  return JSON.stringify({ ...headerSchema.parse({ ...header, ...counts }), ...header.unknownFields });
}

/** Units never change, so a line is made once: the review page writes a whole article for every word that is typed. */
const printed = new WeakMap<TranslationUnit, string>();

function printUnit(unit: TranslationUnit): string {
  const line = printed.get(unit) ?? JSON.stringify(writeUnit(unit));
  printed.set(unit, line);
  return line;
}

/**
 * Reads what `printBilingual` wrote, in this format version or an earlier one, also after a person edited it by hand or
 * git changed its line ends. A hand-edited `target` comes back as it stands; what to make of it is for
 * `review/adopt-hand-edits.ts`. Lines may have come; none may be missing.
 * @param path names the file in messages.
 * @throws {InputError} `bilingual/unknown-format-version`, or `bilingual/damaged` with everything that is wrong.
 */
export function parseBilingual(text: string, path: string): BilingualFile {
  const [first = NO_HEADER, ...rest] = readLines(text, path);
  const header = checkLine(headerSchema, first);
  const units = rest.map((line) => checkLine(unitSchema, line, [DETACHED]));
  const problems = [header, ...units].flatMap((line) => (line.ok ? [] : line.problems));
  problems.push(...findRepeatedIds(rest));
  if (header.ok) problems.push(...findMissing(header.value, rest));
  if (!header.ok || problems.length > 0) throw makeDamagedError(path, problems);
  const marks = rest.map(isDetached);
  const pick = (wanted: boolean): TranslationUnit[] =>
    units.flatMap((unit, index) => (unit.ok && marks[index] === wanted ? [fromWritten(unit.value)] : []));
  const { unitCount, detachedCount, humanUnits, ...known } = header.value;
  return { header: known, units: pick(false), detached: pick(true) };
}

function isDetached(line: JsonLine): boolean {
  return findField(line, DETACHED) === true;
}

const NO_HEADER: JsonLine = { number: 1, value: undefined, text: '' };

function writeUnit(unit: TranslationUnit): Record<string, unknown> {
  return { ...unitSchema.parse(toWritten(unit)), ...unit.unknownFields };
}

/** The lines as this format version has them. */
function readLines(text: string, path: string): JsonLine[] {
  const lines = parseJsonLines(text);
  const version = findField(lines[0] ?? NO_HEADER, 'formatVersion');
  if (version === undefined || version === 1 || version === BILINGUAL_FORMAT_VERSION)
    return upgradeFormat1(lines);
  throw new InputError(
    `${path} has format version ${quoteReceived(version)}; this program knows version ${BILINGUAL_FORMAT_VERSION}`,
    {
      code: 'bilingual/unknown-format-version',
      hint: 'use the version of tweeluik that wrote it, or a newer one; nothing was changed',
    },
  );
}

/** A file that was cut off, or of which a line or its mark was lost in a merge, must not pass for the whole. */
function findMissing(
  { unitCount, detachedCount, humanUnits }: WrittenHeader,
  lines: readonly JsonLine[],
): Problem[] {
  const ids = new Set(lines.map((line) => findField(line, 'id')));
  const lost = humanUnits.filter((id) => !ids.has(id));
  const detached = lines.filter(isDetached).length;
  const units = lines.length - detached;
  if (units >= unitCount && detached >= detachedCount && lost.length === 0) return [];
  const expected = `${unitCount} segments and ${detachedCount} detached, as its first line says`;
  const without = lost.length === 0 ? '' : `, without ${listIds(lost)} with a person’s words`;
  return [{ place: 'as a whole', expected, received: `${units} and ${detached}${without}` }];
}

const MAX_LISTED = 10;

function listIds(ids: readonly string[]): string {
  const rest = ids.length > MAX_LISTED ? ` and ${ids.length - MAX_LISTED} more` : '';
  return `${ids.slice(0, MAX_LISTED).join(', ')}${rest}`;
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
    hint: 'take the file back from version control or a backup, or correct it by hand: who deletes a line on purpose also corrects unitCount, detachedCount and humanUnits in the first line; nothing was changed',
    problems,
  });
}
