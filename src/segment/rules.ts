import { ABBREVIATION_RULES } from './abbreviation-rules.js';
import { AMBIGUOUS_WORD_RULES } from './ambiguous-word-rules.js';
import type { Candidate } from './candidate.js';
import { INITIAL_RULES } from './initial-rules.js';
import type { Rule } from './rule.js';
import { SENTENCE_RULES } from './sentence-rules.js';
import { STRUCTURE_RULES } from './structure-rules.js';
import { UNKNOWN_ABBREVIATION_RULES } from './unknown-abbreviation-rules.js';

/** Every rule, in the order in which they are asked. The last one always answers. */
export const RULES: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...AMBIGUOUS_WORD_RULES,
  ...ABBREVIATION_RULES,
  ...INITIAL_RULES,
  ...UNKNOWN_ABBREVIATION_RULES,
  ...SENTENCE_RULES,
];

export interface Decision {
  readonly verdict: 'join' | 'split';
  /** Name of the rule that decided. */
  readonly rule: string;
}

/** What the first rule with a verdict says. */
export function decide(candidate: Candidate): Decision {
  for (const rule of RULES) {
    const verdict = rule.decide(candidate);
    if (verdict !== undefined) return { verdict, rule: rule.name };
  }
  return { verdict: 'split', rule: 'end of text' };
}
