import type { Candidate } from '../languages/candidate.js';
import { SOURCE } from '../languages/present-pair.js';

interface Decision {
  readonly verdict: 'join' | 'split';
  /** Name of the rule that decided. */
  readonly rule: string;
}

/** What the first rule with a verdict says. */
export function decide(candidate: Candidate): Decision {
  for (const rule of SOURCE.segmentation.rules) {
    const verdict = rule.decide(candidate);
    if (verdict !== undefined) return { verdict, rule: rule.name };
  }
  return { verdict: 'split', rule: 'end of text' };
}
