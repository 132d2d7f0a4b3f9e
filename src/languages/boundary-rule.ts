import type { Candidate } from './candidate.js';

/** `join`: the sentence goes on. `split`: a sentence ends here. `undefined`: not for this rule to say. */
export type Verdict = 'join' | 'split' | undefined;

/** One thing that the writers of a language do with full stops. The first rule with a verdict wins. */
export interface BoundaryRule {
  readonly name: string;
  /** An example, `|` where the sentence ends. */
  readonly example: string;
  readonly decide: (candidate: Candidate) => Verdict;
}

/** A rule that joins when its condition holds. */
export function makeJoin(
  name: string,
  example: string,
  holds: (candidate: Candidate) => boolean,
): BoundaryRule {
  return { name, example, decide: (candidate) => (holds(candidate) ? 'join' : undefined) };
}

/** A rule that splits when its condition holds. */
export function makeSplit(
  name: string,
  example: string,
  holds: (candidate: Candidate) => boolean,
): BoundaryRule {
  return { name, example, decide: (candidate) => (holds(candidate) ? 'split' : undefined) };
}
