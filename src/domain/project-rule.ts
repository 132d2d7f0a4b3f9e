import type { Rule } from './draft.js';
import { makeTextHash } from './text.js';

/** `rejected` and `withdrawn` rules change nothing and are never proposed again; a person can still accept them. */
export const RULE_STATES = ['accepted', 'rejected', 'withdrawn'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** Words of the machine, and what a person wants in their place. */
export interface Replacement {
  readonly find: string;
  readonly replace: string;
}

/** A replacement that a person decided about, for all articles of a project. */
export interface ProjectRule extends Replacement {
  readonly state: RuleState;
  /** Segments in which a person had made it when it was decided about. */
  readonly seen: number;
  /** File names of the articles it was decided in. */
  readonly articles: readonly string[];
  /** What a person noted about it. */
  readonly note: string;
}

/** The rules to apply, in their order: those of more words first, so that a part does not spoil the whole. */
export function listAccepted(rules: readonly ProjectRule[]): Rule[] {
  return rules
    .filter(({ state }) => state === 'accepted')
    .sort((one, other) => other.find.length - one.find.length)
    .map(toRule);
}

export function toRule({ find, replace }: Replacement): Rule {
  return { id: makeTextHash(`${find}\t${replace}`), find, replace };
}

export function isSameRule(one: Replacement, other: Replacement): boolean {
  return one.find === other.find && one.replace === other.replace;
}
