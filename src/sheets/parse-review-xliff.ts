import { InputError, messageOf } from '../domain/error.js';
import { STATES } from '../domain/translation-unit.js';
import { findChildren, findDescendants, parseXml, type XmlElement } from '../notation/xml.js';
import { joinSheets, type ParsedSheet, parseRow, type Row } from './review-row.js';
import { HANDED_OUT, OWN_NOTES } from './review-xliff.js';

/**
 * Reads an XLIFF 2 file that a translation tool saved. A part that a tool left out is not said, rather than emptied:
 * tools drop what they do not know. Segments that a tool split are joined.
 * @throws {InputError} `sheet/damaged-xliff`, or `sheet/no-units` when it is another vocabulary or version.
 */
export function parseReviewXliff(text: string, path: string): ParsedSheet {
  const units = findDescendants(parseStrictly(text, path), 'unit');
  if (units.length === 0) {
    throw new InputError(`${path} has no XLIFF 2 units`, {
      code: 'sheet/no-units',
      hint: 'have the translation tool save it as XLIFF 2.0 or 2.1, as it was handed out',
    });
  }
  return joinSheets(units.map((unit) => parseRow(readUnit(unit), `line ${unit.lineNumber}`)));
}

function parseStrictly(text: string, path: string) {
  try {
    return parseXml(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new InputError(`${path} is not well-formed XML: ${messageOf(cause)}`, {
      code: 'sheet/damaged-xliff',
      hint: 'open it in the translation tool and save it again',
      cause,
    });
  }
}

function readUnit(unit: XmlElement): Row {
  const segments = findChildren(unit, 'segment');
  return {
    id: unit.getAttribute('id') ?? '',
    ...readTexts(unit, 'source'),
    ...readTexts(unit, 'target'),
    ...readNotes(unit),
    ...readHandedOut(unit),
    state: findLeast(segments.map((segment) => segment.getAttribute('state') ?? '')),
  };
}

/** The texts of all segments and of what a tool put between them. */
function readTexts(unit: XmlElement, name: 'source' | 'target'): Row {
  const parts = findChildren(unit, 'segment', 'ignorable');
  const texts = parts.flatMap((part) => findChildren(part, name).map(({ textContent }) => textContent ?? ''));
  return texts.length === 0 ? {} : { [name]: texts.join('') };
}

function readNotes(unit: XmlElement): Row {
  const isOwn = (note: XmlElement): boolean =>
    OWN_NOTES.some((category) => category === note.getAttribute('category'));
  const notes = findChildren(unit, 'notes').flatMap((list) => findChildren(list, 'note'));
  const written = notes.filter((note) => !isOwn(note)).map(({ textContent }) => textContent ?? '');
  return written.length === 0 ? {} : { note: written.join('\n') };
}

function readHandedOut(unit: XmlElement): Row {
  const meta = findDescendants(unit, 'meta').find((one) => one.getAttribute('type') === HANDED_OUT);
  return meta === undefined ? {} : { 'handed out': meta.textContent ?? '' };
}

/** The state of a unit is that of its least finished segment; one that is no state stays, to be named. */
function findLeast(states: readonly string[]): string {
  const known: readonly string[] = STATES;
  return [...states].sort((one, other) => known.indexOf(one) - known.indexOf(other))[0] ?? '';
}
