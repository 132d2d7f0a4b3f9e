import { describeRules } from '../domain/apply-rules.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { makeHandedOut, normaliseCell, printNotes as printLines } from '../domain/correction.js';
import { describeConfidence, withoutConfidence } from '../domain/describe-confidence.js';
import { listMatches } from '../domain/describe-match.js';
import { confidenceOf, hypothesisOf, type MemoryMatch } from '../domain/draft.js';
import type { Finding } from '../domain/finding.js';
import { describeDismissal, type TranslationUnit } from '../domain/translation-unit.js';
import type { WordDiff } from '../domain/word-diff.js';
import { type Html, NO_HTML, html as xml } from '../notation/html.js';
import { printHandedOut } from './handed-out-cell.js';
import { CHANGES_COLUMNS, type ChangesColumn, printRow } from './review-row.js';

/** Marks the metadata in which a unit says how it was handed out. */
export const HANDED_OUT = 'handed-out';
/** Notes of ours, which no reviewer wrote. */
export const OWN_NOTES = ['confidence', 'finding', 'changes'] as const;

/** `icm` is a match in context. */
const MATCH_TYPES = { mt: 'mt', context: 'icm', exact: 'tm', numbers: 'tm', fuzzy: 'tm' } as const;

const PRIORITIES = { error: 1, warning: 2, info: 3 } as const;

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
