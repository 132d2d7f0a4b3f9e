import { TARGET_WORD_END, TARGET_WORD_START } from '../languages/present-names.js';
import {
  type Drafted,
  type MachineDraft,
  machineDraftOf,
  makeMachineDraft,
  type Rule,
  reusedMatchOf,
  rulesOf,
} from './draft.js';
import { isHumanWork, type TranslationUnit } from './translation-unit.js';

/** A text as rules leave it, and those of them that changed it, in the order in which they did. */
interface RuledText {
  readonly text: string;
  readonly rules: readonly Rule[];
}

/** Applies rules one after the other: each to what the one before it left. */
export function applyRules(rules: readonly Rule[], text: string): RuledText {
  const start: RuledText = { text, rules: [] };
  return rules.reduce((ruled, rule) => {
    const next = applyRule(rule, ruled.text);
    return next === ruled.text ? ruled : { text: next, rules: [...ruled.rules, rule] };
  }, start);
}

/** What the machine said as the rules of its time left it; null where no engine spoke. */
export function machineTargetOf(unit: Drafted): string | null {
  const draft = machineDraftOf(unit);
  return draft && applyRules(draft.rules, draft.hypothesis).text;
}

/** The words that the target began as: the machine's as the rules left them, or a memory's. What differs is a person's. */
export function draftTextOf(unit: Drafted): string | null {
  return machineTargetOf(unit) ?? reusedMatchOf(unit)?.target ?? null;
}

/**
 * The unit as these rules leave the machine's words; the very same unit where they change nothing. Whatever a person
 * wrote, approved or annotated, and what a memory gave, stays as it is, also when a rule is withdrawn.
 */
export function settleRules(unit: TranslationUnit, accepted: readonly Rule[]): TranslationUnit {
  if (unit.origin !== 'machine' || isHumanWork(unit) || !standsUntouched(unit)) return unit;
  const { text, rules } = applyRules(accepted, unit.draft.hypothesis);
  const isSettled = text === unit.target && printRules(rules) === printRules(unit.draft.rules);
  return isSettled ? unit : { ...unit, target: text, draft: { ...unit.draft, rules } };
}

/** True for the machine's words, as the rules left them, which nobody has approved yet. */
export function standsUntouched(unit: TranslationUnit): boolean {
  return unit.origin === 'machine' && unit.state === 'translated' && unit.target === machineTargetOf(unit);
}

/** What the engine said of several units that are one now; null unless it spoke of each. */
export function joinDrafts(
  units: readonly Drafted[],
  join: (hypotheses: readonly string[]) => string,
): MachineDraft | null {
  const drafts = units.flatMap((unit) => machineDraftOf(unit) ?? []);
  const [first] = drafts;
  if (first === undefined || drafts.length < units.length) return null;
  const hypothesis = join(drafts.map((draft) => draft.hypothesis));
  return makeMachineDraft({ hypothesis, signature: first.signature, rules: joinRules(drafts) });
}

/** Each once: what they changed in the parts they changed in the whole. */
function joinRules(drafts: readonly MachineDraft[]): readonly Rule[] {
  return [...new Map(drafts.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule]))).values()];
}

/** `Cherson → Kherson`, several with commas between them; empty for none. */
export function printRules(rules: readonly Pick<Rule, 'find' | 'replace'>[]): string {
  return rules.map(({ find, replace }) => `${find} → ${replace}`).join(', ');
}

/** Who else had a hand in the machine's words, for a reviewer: one phrase for each rule. */
export function describeRules(unit: Drafted): string[] {
  return rulesOf(unit).map((rule) => `changed by rule: ${printRules([rule])}`);
}

/** How often a rule's words stand in a text, not counting where they are part of the replacement already. */
export function countMatches(rule: Pick<Rule, 'find' | 'replace'>, text: string): number {
  let count = 0;
  replaceMatches(rule, text, (replacement) => {
    count += 1;
    return replacement;
  });
  return count;
}

function applyRule(rule: Rule, text: string): string {
  return replaceMatches(rule, text, (replacement) => replacement);
}

function replaceMatches(
  rule: Pick<Rule, 'find' | 'replace'>,
  text: string,
  take: (replacement: string) => string,
): string {
  const forms = listForms(rule).filter(([find]) => find !== '' && text.includes(find));
  if (forms.length === 0) return text;
  // Of two that begin at one place the first is taken: a replacement that holds the words it replaces comes before them.
  const kept = forms.filter(([find, replace]) => replace.includes(find)).map(([, replace]) => replace);
  const words = [...kept, ...forms.map(([find]) => find)].map(escapePattern).join('|');
  const table = new Map(forms);
  return text.replace(new RegExp(`${TARGET_WORD_START}(?:${words})${TARGET_WORD_END}`, 'gu'), (found) => {
    const replacement = kept.includes(found) ? undefined : table.get(found);
    return replacement === undefined ? found : take(replacement);
  });
}

/** Words that begin small also stand at the head of a sentence. */
function listForms({ find, replace }: Pick<Rule, 'find' | 'replace'>): [find: string, replace: string][] {
  const isSmall = /^\p{Ll}/u.test(find);
  return isSmall
    ? [
        [find, replace],
        [capitalise(find), capitalise(replace)],
      ]
    : [[find, replace]];
}

function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
