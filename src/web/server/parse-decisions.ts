import { z } from 'zod';
import { RULE_STATES } from '../../domain/project-rule.js';
import type { RuleDecision } from '../../domain/rule-proposal.js';
import type { RulesRequest } from '../protocol.js';

const decision = z.object({ find: z.string(), replace: z.string(), state: z.enum(RULE_STATES) });

const requestSchema = z.object({ decisions: z.array(decision) }) satisfies z.ZodType<RulesRequest>;

/** What a page decided about rules, or in words what is wrong with it. */
export function parseDecisions(body: unknown): { decisions: readonly RuleDecision[] } | { problem: string } {
  const checked = requestSchema.safeParse(body);
  return checked.success ? checked.data : { problem: z.prettifyError(checked.error) };
}
