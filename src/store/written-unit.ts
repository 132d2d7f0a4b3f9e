import { type Draft, type MachineDraft, machineDraftOf, reusedMatchOf } from '../domain/draft.js';
import { FINDERS, type Finding } from '../domain/finding.js';
import type { Speaker, TranslationUnit } from '../domain/translation-unit.js';
import type { WrittenUnit } from './bilingual-schema.js';

/** A unit as it lies on disk, all on one level, but for the fields that nobody knows here. */
export function toWritten(unit: TranslationUnit): Record<string, unknown> {
  const { draft, unknownFields, ...fields } = unit;
  return {
    ...fields,
    ...writeMachine(machineDraftOf(unit)),
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
    ...readSpeaker(written.origin, draft),
    findings: written.findings.map(readFinding),
    matches: reused === null || draft?.kind === 'memory' ? written.matches : [reused, ...written.matches],
  };
}

function writeMachine(draft: MachineDraft | null): Omit<MachineDraft, 'kind'> | typeof NO_MACHINE {
  if (draft === null) return NO_MACHINE;
  const { kind, ...machine } = draft;
  return machine;
}

const NO_MACHINE = {
  hypothesis: null,
  signature: null,
  confidence: null,
  alternatives: [],
  rules: [],
} as const;

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

function readSpeaker(origin: WrittenUnit['origin'], draft: Draft | null): Speaker {
  if (origin === 'machine' && draft?.kind === 'machine') return { origin, draft };
  if (origin === 'memory' && draft?.kind === 'memory') return { origin, draft };
  return { origin: origin === 'human' ? origin : null, draft };
}

/** The first part of a code says who made the finding. */
function readFinding(finding: WrittenUnit['findings'][number]): Finding {
  const area = finding.code.split('/')[0];
  return { by: FINDERS.find((finder) => finder === area) ?? 'other', ...finding };
}
