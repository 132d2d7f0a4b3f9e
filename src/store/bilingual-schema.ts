import { z } from 'zod';
import { BILINGUAL_FORMAT_VERSION, type BilingualHeader } from '../domain/bilingual-file.js';
import { MATCH_KINDS } from '../domain/draft.js';
import { SEVERITIES } from '../domain/finding.js';
import { BLOCK_KINDS } from '../domain/segmented-text.js';
import { ORIGINS, SEGMENTED_BY, STATES, SUGGESTION_REASONS } from '../domain/translation-unit.js';
import { SOURCE_CODE, TARGET_CODE } from '../languages/present-names.js';

// The written form of the bilingual file, all keys of a unit on one level. Key order here is key order on disk.
// Inner objects are loose, so that fields of a later version inside them survive too; the outermost level is
// split by `bilingual-jsonl.ts`, which hands unknown fields on by name.

const index = z.int().nonnegative();

const signature = z.looseObject({
  model: z.string(),
  revision: z.string(),
  filesHash: z.string(),
  decoding: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean()], 'a text, a number or true or false'),
  ),
  segmentationRules: z.string(),
  program: z.string(),
});

const scored = z.looseObject({
  text: z.string(),
  score: z.exactOptional(z.number()),
  meanLogProbability: z.exactOptional(z.number()),
});

const confidence = z.looseObject({
  meanLogProbability: z.number(),
  weakest: z.looseObject({ text: z.string(), logProbability: z.number() }),
});

const finding = z.looseObject({ code: z.string(), severity: z.enum(SEVERITIES), message: z.string() });

/** For a later version of the program, which knows what is in it. */
const reserved = z.exactOptional(z.unknown());

const approval = z.looseObject({
  source: z.string(),
  target: z.string(),
  hypothesis: z.string(),
  reviewer: reserved,
});

const suggestion = z.looseObject({
  source: z.string(),
  target: z.string(),
  hypothesis: z.string(),
  origin: z.enum(ORIGINS),
  state: z.enum(STATES),
  reason: z.enum(SUGGESTION_REASONS),
});

const otherHypothesis = z.looseObject({
  text: z.string(),
  relation: z.enum(['older', 'newer']),
  signature: z.string(),
});

const memoryMatch = z.looseObject({
  kind: z.enum(MATCH_KINDS),
  similarity: z.int().min(0).max(100),
  source: z.string(),
  target: z.string(),
  memory: z.string(),
});

const rule = z.looseObject({ id: z.string(), find: z.string(), replace: z.string() });

const dismissal = z.looseObject({ check: z.string(), reason: z.string() });

export const headerSchema = z.object({
  formatVersion: z.literal(BILINGUAL_FORMAT_VERSION),
  sourceLanguage: z.literal(SOURCE_CODE),
  targetLanguage: z.literal(TARGET_CODE),
  source: z.string(),
  sourceHash: z.string(),
  signature: z.string(),
  signatures: z.record(z.string(), signature),
  notice: z.string().nullable(),
  finalGap: z.string(),
  nextId: index,
  // How many lines follow, and which of them hold a person's words: so that a file that was cut off is known.
  unitCount: index,
  detachedCount: index,
  humanUnits: z.array(z.string()),
  journal: reserved,
  views: z.record(z.string(), z.string()),
}) satisfies z.ZodType<BilingualHeader>;

export type WrittenHeader = z.infer<typeof headerSchema>;

export const unitSchema = z.object({
  id: z.string().min(1),
  source: z.string(),
  codes: reserved,
  hypothesis: z.string().nullable(),
  target: z.string(),
  state: z.enum(STATES),
  origin: z.enum(ORIGINS).nullable(),
  confidence: confidence.nullable(),
  alternatives: z.array(scored),
  alignment: reserved,
  findings: z.array(finding),
  notes: z.array(z.string()),
  approval: approval.nullable(),
  suggestions: z.array(suggestion),
  otherHypothesis: otherHypothesis.nullable(),
  // The match whose target was taken, so that no engine was asked. Files of before these fields do not have them.
  reused: memoryMatch.nullable().default(null),
  matches: z.array(memoryMatch).default([]),
  rules: z.array(rule).default([]),
  dismissed: z.array(dismissal).default([]),
  seconds: z.number().nonnegative().nullable().default(null),
  segmentedBy: z.enum(SEGMENTED_BY).default('rules'),
  signature: z.string().nullable(),
  block: index,
  blockKind: z.enum(BLOCK_KINDS),
  gapBefore: z.string(),
  changedInRun: z.exactOptional(z.int().positive()),
});

export type WrittenUnit = z.infer<typeof unitSchema>;
