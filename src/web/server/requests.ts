import { z } from 'zod';
import { RULE_STATES } from '../../domain/project-rule.js';
import type { Change } from '../../domain/review-change.js';
import { STATES } from '../../domain/translation-unit.js';
import type { ChangesRequest, RulesRequest } from '../protocol.js';

const DAY_SECONDS = 86_400;

const text = z.string();
const check = z.string().regex(/^[a-z]+\/[a-z-]+$/, 'the code of a finding');
const reason = z.string().regex(/\S/, 'a reason');
const offset = z.int().nonnegative();
const state = z.enum(STATES);
const handedOut = z.object({ state, source: text, target: text, notes: text });

const correction = z.object({
  id: text,
  place: text,
  target: z.exactOptional(text),
  state: z.exactOptional(state),
  notes: z.exactOptional(text),
  source: z.exactOptional(text),
  handedOut: z.exactOptional(handedOut),
});

const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('correct'), correction, continues: z.exactOptional(text) }),
  z.object({
    kind: z.literal('split'),
    id: text,
    sourceAt: offset,
    targetAt: offset,
    handedOut: z.exactOptional(handedOut),
  }),
  z.object({ kind: z.literal('join'), id: text, nextId: text }),
  z.object({ kind: z.literal('dismiss'), id: text, check, reason }),
  z.object({ kind: z.literal('restore'), id: text, check }),
  z.object({ kind: z.literal('undo'), change: text }),
  z.object({ kind: z.literal('time'), id: text, seconds: z.number().positive().max(DAY_SECONDS) }),
]) satisfies z.ZodType<Change>;

/** The changes that a page sends. */
export const changesRequest = z.object({ changes: z.array(change) }) satisfies z.ZodType<ChangesRequest>;

const decision = z.object({ find: z.string(), replace: z.string(), state: z.enum(RULE_STATES) });

/** What a page decided about rules. */
export const rulesRequest = z.object({ decisions: z.array(decision) }) satisfies z.ZodType<RulesRequest>;
