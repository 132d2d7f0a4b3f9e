import fc from 'fast-check';
import type { BilingualFile, BilingualHeader } from '../../src/domain/bilingual-file.js';
import {
  type Draft,
  MATCH_KINDS,
  type MachineDraft,
  type MemoryDraft,
  type MemoryMatch,
} from '../../src/domain/draft.js';
import { FINDERS, type Finding, SEVERITIES } from '../../src/domain/finding.js';
import { BLOCK_KINDS } from '../../src/domain/segmented-text.js';
import type { Signature } from '../../src/domain/signature.js';
import {
  makeBlankUnit,
  ORIGINS,
  SEGMENTED_BY,
  type Speaker,
  STATES,
  SUGGESTION_REASONS,
  type TranslationUnit,
} from '../../src/domain/translation-unit.js';

export const SIGNATURE: Signature = {
  model: 'compact-nl-en',
  revision: '1',
  filesHash: 'ab'.repeat(32),
  decoding: { beams: 4, lengthPenalty: 1, maxBatchTokens: 1024, alternatives: 2 },
  segmentationRules: '1',
  program: '0.1.0',
};

export function makeHeader(changes: Partial<BilingualHeader> = {}): BilingualHeader {
  return {
    formatVersion: 2,
    sourceLanguage: 'nl',
    targetLanguage: 'en',
    source: 'artikel.txt',
    sourceHash: 'cd'.repeat(32),
    signature: 's1',
    signatures: { s1: SIGNATURE },
    notice: null,
    finalGap: '\n',
    nextId: 100,
    views: {},
    ...changes,
  };
}

/** A finding without the word who made it, which its code begins with. */
export type SaidFinding = Omit<Finding, 'by'>;

/** What a test may say of a unit: who spoke follows from `hypothesis` and `reused`, unless it says that too. */
export interface UnitFields
  extends Partial<Omit<TranslationUnit, 'draft' | 'findings'>>,
    Partial<Omit<MachineDraft, 'kind' | 'hypothesis'>> {
  /** Null where no machine spoke. */
  readonly hypothesis?: string | null;
  /** The match that a memory gave, so that no machine was asked. */
  readonly reused?: MemoryMatch;
  readonly findings?: readonly SaidFinding[];
}

const BLANK = makeBlankUnit({
  id: 'u1',
  source: 'De crisis werd afgewend.',
  block: 0,
  blockKind: 'paragraph',
  gapBefore: ' ',
});

/** A sentence that the machine translated and nobody has looked at yet. */
export function makeUnit(fields: UnitFields = {}): TranslationUnit {
  const { hypothesis, signature, confidence, alternatives, rules, alignment, reused, findings, ...rest } =
    fields;
  const draft = makeDraft(fields);
  const unit = {
    ...BLANK,
    target: draft === null ? '' : draft.kind === 'machine' ? draft.hypothesis : draft.match.target,
    state: draft === null ? 'initial' : 'translated',
    origin: draft === null ? null : draft.kind,
    draft,
    findings: (findings ?? []).map(sign),
    ...rest,
  };
  return unit as TranslationUnit;
}

function makeDraft({ reused, hypothesis, ...machine }: UnitFields): Draft | null {
  if (reused !== undefined) return { kind: 'memory', match: reused };
  if (hypothesis === null) return null;
  const { signature = 's1', confidence = CONFIDENCE, alternatives = [], rules = [] } = machine;
  return {
    kind: 'machine',
    hypothesis: hypothesis ?? 'The crisis was averted.',
    signature,
    confidence,
    alternatives,
    rules,
  };
}

export function sign(finding: SaidFinding): Finding {
  return { by: finding.code.split('/')[0] as Finding['by'], ...finding };
}

const CONFIDENCE = { meanLogProbability: -0.2, weakest: { text: 'averted', logProbability: -1.1 } };

export function makeFile(...units: readonly TranslationUnit[]): BilingualFile {
  return { header: makeHeader(), units, detached: [] };
}

/** Text as articles and people hold it: quotes, tabs, line ends, marks, emoji, formula starts, half surrogates. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    '=SUM(A1)',
    "'=x",
    "''",
    '-5',
    '+',
    '@a',
    '\t',
    '\r\n',
    '"',
    'a;b,c\td',
    ' x ',
    '1/2',
    '\uFEFF',
    '\uD800',
    "'t",
  ),
);

const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value));
const scored = fc.record({ text: anyText, score: number, meanLogProbability: number });
const unknownFields = fc.dictionary(
  fc.constantFrom('later', 'x-tool', '__proto__', 'toString'),
  fc.jsonValue(),
  {
    minKeys: 1,
    noNullPrototype: true,
  },
);

const match = fc.record({
  kind: fc.constantFrom(...MATCH_KINDS),
  similarity: fc.nat(100),
  source: anyText,
  target: anyText,
  memory: anyText,
});

const machineDraft: fc.Arbitrary<MachineDraft> = fc.record(
  {
    kind: fc.constant('machine' as const),
    hypothesis: anyText,
    signature: anyText,
    confidence: fc.option(
      fc.record({
        meanLogProbability: number,
        weakest: fc.record({ text: anyText, logProbability: number }),
      }),
    ),
    alternatives: fc.array(scored, { maxLength: 2 }),
    rules: fc.array(fc.record({ id: anyText, find: anyText, replace: anyText }), { maxLength: 2 }),
    alignment: fc.jsonValue(),
  },
  {
    noNullPrototype: true,
    requiredKeys: ['kind', 'hypothesis', 'signature', 'confidence', 'alternatives', 'rules'],
  },
);
const memoryDraft: fc.Arbitrary<MemoryDraft> = fc.record({ kind: fc.constant('memory' as const), match });

const speaker: fc.Arbitrary<Speaker> = fc.oneof(
  fc.record({
    origin: fc.constantFrom(null, 'human' as const),
    draft: fc.option(fc.oneof(machineDraft, memoryDraft)),
  }),
  fc.record({ origin: fc.constant('machine' as const), draft: machineDraft }),
  fc.record({ origin: fc.constant('memory' as const), draft: memoryDraft }),
);

const finding: fc.Arbitrary<Finding> = fc
  .record({
    who: fc.constantFrom(...FINDERS),
    what: anyText,
    severity: fc.constantFrom(...SEVERITIES),
    message: anyText,
  })
  .map(({ who, what, severity, message }) => ({ by: who, code: `${who}/${what}`, severity, message }));

const common = fc.record(
  {
    id: fc.uuid(),
    source: anyText,
    target: anyText,
    state: fc.constantFrom(...STATES),
    findings: fc.array(finding, { maxLength: 2 }),
    notes: fc.array(anyText, { maxLength: 2 }),
    approval: fc.option(
      fc.record(
        { source: anyText, target: anyText, hypothesis: anyText, reviewer: anyText },
        { noNullPrototype: true, requiredKeys: ['source', 'target', 'hypothesis'] },
      ),
    ),
    suggestions: fc.array(
      fc.record({
        source: anyText,
        target: anyText,
        hypothesis: anyText,
        origin: fc.constantFrom(...ORIGINS),
        state: fc.constantFrom(...STATES),
        reason: fc.constantFrom(...SUGGESTION_REASONS),
      }),
      { maxLength: 2 },
    ),
    otherHypothesis: fc.option(
      fc.record({
        text: anyText,
        relation: fc.constantFrom('older' as const, 'newer' as const),
        signature: anyText,
      }),
    ),
    matches: fc.array(match, { maxLength: 2 }),
    dismissed: fc.array(fc.record({ check: anyText, reason: anyText }), { maxLength: 2 }),
    seconds: fc.option(fc.nat()),
    segmentedBy: fc.constantFrom(...SEGMENTED_BY),
    block: fc.nat(),
    blockKind: fc.constantFrom(...BLOCK_KINDS),
    gapBefore: anyText,
    changedInRun: fc.integer({ min: 2, max: 9 }),
    codes: fc.jsonValue(),
    unknownFields,
  },
  {
    noNullPrototype: true,
    requiredKeys: [
      ...(['id', 'source', 'target', 'state', 'findings', 'notes', 'approval', 'suggestions'] as const),
      ...(['otherHypothesis', 'matches', 'dismissed', 'seconds', 'segmentedBy'] as const),
      ...(['block', 'blockKind', 'gapBefore'] as const),
    ],
  },
);

export const anyUnit: fc.Arbitrary<TranslationUnit> = fc
  .tuple(common, speaker)
  .map(([fields, who]) => ({ ...fields, ...who }));

export const anyFile: fc.Arbitrary<BilingualFile> = fc
  .record({
    source: anyText,
    notice: fc.option(anyText),
    finalGap: anyText,
    unknown: fc.option(unknownFields),
    units: fc.uniqueArray(anyUnit, { selector: ({ id }) => id, maxLength: 6 }),
    detachedCount: fc.nat(2),
  })
  .map(({ source, notice, finalGap, unknown, units, detachedCount }) => ({
    header: makeHeader({ source, notice, finalGap, ...(unknown === null ? {} : { unknownFields: unknown }) }),
    units: units.slice(detachedCount),
    detached: units.slice(0, detachedCount),
  }));
