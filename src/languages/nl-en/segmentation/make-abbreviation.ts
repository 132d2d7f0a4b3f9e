import type { BoundaryRule, Verdict } from '../../boundary-rule.js';
import type { Candidate } from '../../candidate.js';
import { MONTHS } from './abbreviations.js';

/** One full stop, and neither a quote nor a bracket behind it. */
export function isPlainStop({ mark, closers }: Candidate): boolean {
  return mark === '.' && closers === '';
}

/** The word stands in the list. */
export function isIn(set: ReadonlySet<string>, { forms }: Candidate): boolean {
  return forms.some((form) => set.has(form));
}

interface AbbreviationRule {
  readonly name: string;
  readonly example: string;
  /** The words that the rule is about. */
  readonly set: ReadonlySet<string>;
  readonly judge: (candidate: Candidate) => Verdict;
}

/** A rule for the full stop right behind a word of a list. */
export function makeAbbreviation({ name, example, set, judge }: AbbreviationRule): BoundaryRule {
  const decide = (candidate: Candidate): Verdict => {
    return isPlainStop(candidate) && isIn(set, candidate) ? judge(candidate) : undefined;
  };
  return { name, example, decide };
}

/** `HEIDEBERG, 12 febr. - De trein …`: the dash goes on with the sentence, or with the dateline. */
export function isDashNext({ openers }: Candidate): boolean {
  return /^[-–—]$/u.test(openers);
}

/** The abbreviation may end a sentence: a capital, a quote or most figures begin the next one. */
export function judgeClosing(candidate: Candidate): Verdict {
  const { beginning, openers, nextWord, nextWords } = candidate;
  if (beginning === 'lower' || isDashNext(candidate)) return 'join';
  if (beginning === 'digit' && MONTHS.has(nextWords[1] ?? '')) return 'join';
  if (openers.startsWith('(') && beginning !== 'upper') return 'join';
  return /^(?:Chr|euro|Euro|dollar)$/u.test(nextWord) ? 'join' : 'split';
}
