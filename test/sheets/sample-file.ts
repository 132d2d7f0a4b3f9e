import fc from 'fast-check';
import type { BilingualFile, BilingualHeader } from '../../src/domain/bilingual-file.js';
import { SEVERITIES } from '../../src/domain/finding.js';
import { BLOCK_KINDS } from '../../src/domain/segmented-text.js';
import type { Signature } from '../../src/domain/signature.js';
import {
  MATCH_KINDS,
  ORIGINS,
  SEGMENTED_BY,
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
    formatVersion: 1,
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

/** A sentence that the machine translated and nobody has looked at yet. */
export function makeUnit(changes: Partial<TranslationUnit> = {}): TranslationUnit {
  const hypothesis = changes.hypothesis === undefined ? 'The crisis was averted.' : changes.hypothesis;
  return {
    id: 'u1',
    source: 'De crisis werd afgewend.',
    hypothesis,
    target: hypothesis ?? '',
    state: hypothesis === null ? 'initial' : 'translated',
    origin: hypothesis === null ? null : 'machine',
    confidence: hypothesis === null ? null : CONFIDENCE,
    alternatives: [],
    findings: [],
    notes: [],
    approval: null,
    suggestions: [],
    otherHypothesis: null,
    matches: [],
    rules: [],
    dismissed: [],
    seconds: null,
    segmentedBy: 'rules',
    signature: hypothesis === null ? null : 's1',
    block: 0,
    blockKind: 'paragraph',
    gapBefore: ' ',
    ...changes,
  };
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

export const anyUnit: fc.Arbitrary<TranslationUnit> = fc.record(
  {
    id: fc.uuid(),
    source: anyText,
    hypothesis: fc.option(anyText),
    target: anyText,
    state: fc.constantFrom(...STATES),
    origin: fc.option(fc.constantFrom(...ORIGINS)),
    confidence: fc.option(
      fc.record({
        meanLogProbability: number,
        weakest: fc.record({ text: anyText, logProbability: number }),
      }),
    ),
    alternatives: fc.array(scored, { maxLength: 2 }),
    findings: fc.array(
      fc.record({ code: anyText, severity: fc.constantFrom(...SEVERITIES), message: anyText }),
      { maxLength: 2 },
    ),
    notes: fc.array(anyText, { maxLength: 2 }),
    approval: fc.option(fc.record({ source: anyText, target: anyText, hypothesis: anyText })),
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
    matches: fc.array(
      fc.record({
        kind: fc.constantFrom(...MATCH_KINDS),
        similarity: fc.nat(100),
        source: anyText,
        target: anyText,
        memory: anyText,
      }),
      { maxLength: 2 },
    ),
    rules: fc.array(fc.record({ id: anyText, find: anyText, replace: anyText }), { maxLength: 2 }),
    dismissed: fc.array(fc.record({ check: anyText, reason: anyText }), { maxLength: 2 }),
    seconds: fc.option(fc.nat()),
    segmentedBy: fc.constantFrom(...SEGMENTED_BY),
    signature: fc.option(anyText),
    block: fc.nat(),
    blockKind: fc.constantFrom(...BLOCK_KINDS),
    gapBefore: anyText,
    changedInRun: fc.integer({ min: 2, max: 9 }),
    unknownFields,
  },
  {
    noNullPrototype: true,
    requiredKeys: [
      ...(['id', 'source', 'hypothesis', 'target', 'state', 'origin', 'confidence', 'alternatives'] as const),
      ...(['findings', 'notes', 'approval', 'suggestions', 'otherHypothesis', 'signature'] as const),
      ...(['matches', 'rules', 'dismissed', 'seconds', 'segmentedBy'] as const),
      ...(['block', 'blockKind', 'gapBefore'] as const),
    ],
  },
);

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
