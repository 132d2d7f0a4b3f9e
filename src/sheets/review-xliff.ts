import { describeRules } from '../domain/apply-rules.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { makeHandedOut, normaliseCell, printNotes as printLines } from '../domain/correction.js';
import { describeConfidence, listMatches, withoutConfidence } from '../domain/describe-unit.js';
import { confidenceOf, hypothesisOf, type MemoryMatch } from '../domain/draft.js';
import { InputError, messageOf } from '../domain/error.js';
import type { WordDiff } from '../domain/file-diff.js';
import type { Finding } from '../domain/finding.js';
import { describeDismissal, STATES, type TranslationUnit } from '../domain/translation-unit.js';
import { type Html, NO_HTML, html as xml } from '../notation/html.js';
import { findChildren, findDescendants, parseXml, type XmlElement } from '../notation/xml.js';
import {
  CHANGES_COLUMNS,
  type ChangesColumn,
  joinSheets,
  type ParsedSheet,
  parseRow,
  printHandedOut,
  printRow,
  type Row,
} from './review-row.js';
import { makeTextSheet } from './sheet-module.js';

/** Marks the metadata in which a unit says how it was handed out. */
const HANDED_OUT = 'handed-out';
/** Notes of ours, which no reviewer wrote. */
const OWN_NOTES = ['confidence', 'finding', 'changes'] as const;

/** `icm` is a match in context. */
const MATCH_TYPES = { mt: 'mt', context: 'icm', exact: 'tm', numbers: 'tm', fuzzy: 'tm' } as const;

const PRIORITIES = { error: 1, warning: 2, info: 3 } as const;

/** A sheet for translation tools. */
export const XLIFF_SHEET = makeTextSheet({
  fileName: 'review.xliff',
  comesBackAs: null,
  sniff: (text) => /^\uFEFF?\s*<(?:\?xml|(?:[\w.-]+:)?xliff)\b/.test(text),
  print: (file, { diff }) => printReviewXliff(file, diff),
  parse: parseReviewXliff,
});

/**
 * The article as XLIFF 2.1 (OASIS Standard, 2018) for translation tools: states as they are, the machine's words and
 * the memory's as translation candidates, notes and findings as notes.
 */
export function printReviewXliff({ header, units }: BilingualFile, diff: WordDiff): string {
  const origin = header.signatures[header.signature]?.model ?? 'machine';
  const printed = xml`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.1" srcLang="${header.sourceLanguage}" trgLang="${header.targetLanguage}">
<file id="article" original="${normaliseCell(header.source)}" canResegment="no" xml:space="preserve">
${units.map((unit) => printUnit(unit, origin, diff))}</file>
</xliff>
`;
  // Parsers that follow XML 1.1 take these for line ends.
  return printed.toString().replace(/[\u2028\u2029]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function printUnit(unit: TranslationUnit, origin: string, diff: WordDiff): Html {
  const { id, source, target, state } = unit;
  // A state beyond `initial` asks for a target, also an empty one.
  const hasTarget = target !== '' || state !== 'initial';
  return xml`<unit id="${id}">
<mda:metadata><mda:metaGroup category="tweeluik"><mda:meta type="${HANDED_OUT}">${printHandedOut(makeHandedOut(unit))}</mda:meta></mda:metaGroup></mda:metadata>
${printMatches(unit, origin)}${printNotes(unit, printRow(unit, diff))}<segment id="s1" state="${state}">
<source>${normaliseCell(source)}</source>
${hasTarget ? xml`<target>${normaliseCell(target)}</target>\n` : NO_HTML}</segment>
</unit>
`;
}

function printMatches(unit: TranslationUnit, model: string): Html {
  const { source } = unit;
  const hypothesis = hypothesisOf(unit);
  const machine =
    hypothesis === null ? [] : [{ kind: 'mt' as const, source, target: hypothesis, memory: model }];
  const printed = [...machine, ...listMatches(unit)].map(printMatch);
  return printed.length === 0 ? NO_HTML : xml`<mtc:matches>${printed}</mtc:matches>\n`;
}

type Match = Pick<MemoryMatch, 'source' | 'target' | 'memory'> &
  (Pick<MemoryMatch, 'kind' | 'similarity'> | { readonly kind: 'mt' });

function printMatch({ source, target, memory, ...match }: Match): Html {
  const similarity = match.kind === 'mt' ? NO_HTML : xml` similarity="${match.similarity}"`;
  return xml`<mtc:match ref="#s1" type="${MATCH_TYPES[match.kind]}"${similarity} origin="${normaliseCell(memory)}">
<source>${normaliseCell(source)}</source>
<target>${normaliseCell(target)}</target>
</mtc:match>`;
}

function printNotes(unit: TranslationUnit, row: Record<ChangesColumn, string>): Html {
  const { notes, findings, dismissed } = unit;
  // A line each, as `parseNotes` reads them.
  const lines = normaliseCell(printLines(notes))
    .split('\n')
    .filter((line) => line !== '');
  const sure = describeConfidence(confidenceOf(unit));
  const printed = [
    ...lines.map((line) => xml`<note category="review">${line}</note>\n`),
    ...withoutConfidence(findings).map(printFinding),
    ...[...dismissed.map(describeDismissal), ...describeRules(unit)].map(
      (said) => xml`<note category="finding">${normaliseCell(said)}</note>\n`,
    ),
    ...CHANGES_COLUMNS.filter((name) => row[name] !== '').map(
      (name) => xml`<note category="changes">${normaliseCell(`${name}: ${row[name]}`)}</note>\n`,
    ),
    ...(sure === ''
      ? []
      : [xml`<note category="confidence">The machine was ${normaliseCell(sure)}.</note>\n`]),
  ];
  return printed.length === 0 ? NO_HTML : xml`<notes>\n${printed}</notes>\n`;
}

function printFinding({ severity, message }: Finding): Html {
  return xml`<note category="finding" priority="${PRIORITIES[severity]}" appliesTo="target">${normaliseCell(`${severity}: ${message}`)}</note>\n`;
}

/**
 * Reads an XLIFF 2 file that a translation tool saved. A part that a tool left out is not said, rather than emptied:
 * tools drop what they do not know. Segments that a tool split are joined.
 * @throws {InputError} `sheet/damaged-xliff`, or `sheet/no-units` when it is another vocabulary or version.
 */
function parseReviewXliff(text: string, path: string): ParsedSheet {
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
    state: leastOf(segments.map((segment) => segment.getAttribute('state') ?? '')),
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
function leastOf(states: readonly string[]): string {
  const known: readonly string[] = STATES;
  return [...states].sort((one, other) => known.indexOf(one) - known.indexOf(other))[0] ?? '';
}
