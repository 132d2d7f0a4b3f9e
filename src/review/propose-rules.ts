import { applyRules, countMatches, machineTargetOf, settleRules } from '../domain/apply-rules.js';
import {
  isSameRule,
  listAccepted,
  type ProjectRule,
  type Replacement,
  toRule,
} from '../domain/project-rule.js';
import type { RuleEvidence, RuleProposal, RuleTouch, SegmentName } from '../domain/rule-proposal.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { findNameChange } from './find-name-change.js';
import { findReplacements } from './find-replacements.js';
import { isSafeRule } from './is-safe-rule.js';

/** The same correction in so many segments is worth asking about. */
const MIN_SEGMENTS = 2;

interface ProposeOptions {
  /** Every rule that a person has decided about: none of them is proposed. */
  readonly known: readonly ProjectRule[];
  /** Whether an English word, in small letters, has no meaning of its own. */
  readonly isFunctionWord: (word: string) => boolean;
}

/** What the machine said, as the rules of its time left it, and what a person made of it. */
interface Judged extends SegmentName {
  readonly machine: string;
  readonly target: string;
}

/**
 * The corrections that people made at least twice, each in another segment, and never left undone where they had the
 * same words before them. The best supported come first, of equals those that would change more.
 */
export function proposeRules(
  units: readonly TranslationUnit[],
  { known, isFunctionWord }: ProposeOptions,
): RuleProposal[] {
  const judged = units.flatMap(judgeUnit);
  const supported = findRepeated(judged)
    .filter((pair) => isSafeRule(pair, isFunctionWord) && !known.some((rule) => isSameRule(rule, pair)))
    .map((pair) => ({ ...pair, evidence: weigh(pair, judged) }))
    .filter(({ evidence }) => isEnough(evidence));
  return dropCovered(supported)
    .map((pair) => ({ ...pair, touches: listTouches(units, known, pair) }))
    .sort(compareProposals);
}

function judgeUnit(unit: TranslationUnit, index: number): Judged[] {
  const machine = machineTargetOf(unit);
  const isEdited = unit.origin === 'human' && unit.target !== machine;
  if (machine === null || !(isEdited || unit.approval !== null)) return [];
  return [{ id: unit.id, segment: index + 1, machine, target: unit.target }];
}

/** Replacements of at least two segments. Whether they are in small letters or capitals there does not matter yet. */
function findRepeated(judged: readonly Judged[]): Replacement[] {
  const found = judged.flatMap(({ machine, target }) => {
    const pairs = [...findReplacements(machine, target), ...findNameChange(machine, target)];
    return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).entries()];
  });
  const counts = new Map<string, number>();
  for (const [key] of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  const repeated = found.filter(([key]) => (counts.get(key) ?? 0) >= MIN_SEGMENTS);
  return [...new Map(repeated.map(([, pair]) => [JSON.stringify(pair), pair])).values()];
}

function keyOf({ find, replace }: Replacement): string {
  return JSON.stringify([find.toLowerCase(), replace.toLowerCase()]);
}

function weigh(pair: Replacement, judged: readonly Judged[]): RuleEvidence {
  const concerned = judged.filter(({ machine }) => countMatches(pair, machine) > 0);
  const pick = (verdict: keyof RuleEvidence): SegmentName[] =>
    concerned.filter((unit) => judge(pair, unit) === verdict).map(({ id, segment }) => ({ id, segment }));
  return { for: pick('for'), against: pick('against'), otherwise: pick('otherwise') };
}

function judge(pair: Replacement, { machine, target }: Judged): keyof RuleEvidence {
  if (countMatches(pair, target) > 0) return 'against';
  const ruled = applyRules([toRule(pair)], machine).text;
  const isThere = countWords(pair.replace, target) >= countWords(pair.replace, ruled);
  return isThere ? 'for' : 'otherwise';
}

/** How often words stand in a text, whatever their case: a sentence may begin with them by now, or no longer. */
function countWords(words: string, text: string): number {
  const lower = words.toLowerCase();
  return countMatches({ find: lower, replace: '' }, text.toLowerCase());
}

function isEnough({ for: made, against, otherwise }: RuleEvidence): boolean {
  return made.length >= MIN_SEGMENTS && against.length === 0 && made.length > otherwise.length;
}

type Supported = Omit<RuleProposal, 'touches'>;

/** Of proposals with the same support the one of most words is the safest; a small letter stands for its capital too. */
function dropCovered(proposals: readonly Supported[]): Supported[] {
  return proposals.filter((one) => !proposals.some((other) => other !== one && covers(other, one)));
}

function covers(other: Supported, one: Supported): boolean {
  const support = ({ evidence }: Supported): string => evidence.for.map(({ id }) => id).join('\n');
  const isLonger = other.find.length > one.find.length;
  if (isLonger) return support(other) === support(one) && other.find.includes(one.find);
  const isCapitalOf = keyOf(other) === keyOf(one) && /^\p{Ll}/u.test(other.find) && /^\p{Lu}/u.test(one.find);
  return isCapitalOf && other.evidence.for.length >= one.evidence.for.length;
}

/** The segments of the machine's that would be another text if this were a rule as well. */
function listTouches(
  units: readonly TranslationUnit[],
  known: readonly ProjectRule[],
  pair: Replacement,
): RuleTouch[] {
  const accepted = listAccepted(known);
  const extended = listAccepted([...known, { ...pair, state: 'accepted', seen: 0, articles: [], note: '' }]);
  return units.flatMap((unit, index) => {
    const before = settleRules(unit, accepted).target;
    const after = settleRules(unit, extended).target;
    return after === before ? [] : [{ id: unit.id, segment: index + 1, before, after }];
  });
}

function compareProposals(one: RuleProposal, other: RuleProposal): number {
  return (
    other.evidence.for.length - one.evidence.for.length ||
    other.touches.length - one.touches.length ||
    (one.evidence.for[0]?.segment ?? 0) - (other.evidence.for[0]?.segment ?? 0)
  );
}
