import { type Draft, machineDraftOf, reusedMatchOf } from '../domain/draft.js';
import { FINDERS, type Finding } from '../domain/finding.js';
import { makeSpeaker, type TranslationUnit } from '../domain/translation-unit.js';
import type { WrittenUnit } from './bilingual-schema.js';

/**
 * A unit with the fields that the schema writes; it leaves out the others. One by one, because to spread several objects
 * into one takes thrice as long, and a long article is written often.
 */
export function toWritten(unit: TranslationUnit): object {
  const draft = machineDraftOf(unit);
  return {
    ...unit,
    hypothesis: draft?.hypothesis ?? null,
    signature: draft?.signature ?? null,
    confidence: draft?.confidence ?? null,
    alternatives: draft?.alternatives ?? [],
    alignment: draft?.alignment,
    rules: draft?.rules ?? [],
    findings: unit.findings.map(({ by, ...finding }) => finding),
    reused: reusedMatchOf(unit),
  };
}

/** The unit that was written so. Nobody has spoken whose draft is not there: what stands is then for `adoptHandEdits`. */
export function fromWritten(written: WrittenUnit): TranslationUnit {
  const { hypothesis, signature, confidence, alternatives, rules, alignment, reused, ...fields } = written;
  const draft = readDraft(written);
  return {
    ...fields,
    ...makeSpeaker(written.origin, draft),
    findings: written.findings.map(readFinding),
    matches: reused === null || draft?.kind === 'memory' ? written.matches : [reused, ...written.matches],
  };
}

function readDraft(written: WrittenUnit): Draft | null {
  const { hypothesis, signature, confidence, alternatives, alignment, rules, reused } = written;
  if (hypothesis === null) return reused && { kind: 'memory', match: reused };
  const draft = {
    kind: 'machine',
    hypothesis,
    signature: signature ?? '',
    confidence,
    alternatives,
    rules,
  } as const;
  return alignment === undefined ? draft : { ...draft, alignment };
}

/** The first part of a code says who made the finding. */
function readFinding(finding: WrittenUnit['findings'][number]): Finding {
  const area = finding.code.split('/')[0];
  return { by: FINDERS.find((finder) => finder === area) ?? 'other', ...finding };
}
