import { z } from 'zod';
import { RULE_STATES } from '../../domain/project-rule.js';
import type { RulesRequest } from '../protocol.js';

const decision = z.object({ find: z.string(), replace: z.string(), state: z.enum(RULE_STATES) });

/** What a page decided about rules. */
export const rulesRequest = z.object({ decisions: z.array(decision) }) satisfies z.ZodType<RulesRequest>;
