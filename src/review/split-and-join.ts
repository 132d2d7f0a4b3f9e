import { applyRules, draftTextOf, joinDrafts, machineTargetOf } from '../domain/apply-rules.js';
import { type Draft, type MachineDraft, type MemoryMatch, makeMachineDraft } from '../domain/draft.js';
import type { Finding } from '../domain/finding.js';
import {
  type Dismissal,
  isApproved,
  makeBlankUnit,
  makeSpeaker,
  type Speaker,
  STATES,
  type State,
  sumSeconds,
  type TranslationUnit,
} from '../domain/translation-unit.js';
import { settleApproval } from './approval.js';

interface Cut {
  /** The second part begins at this character of the source, in UTF-16 code units. */
  readonly sourceAt: number;
  readonly targetAt: number;
  /** The id of the second part. */
  readonly newId: string;
}

/**
 * Two segments of one, as a person cut it; undefined where a part would be nothing but white space, or half a
 * character. The sources with the gap between them are the old source. Every word of the target stays.
 *
 * The engine or a memory spoke about the whole. Where the target is what it said, as the rules left it, the person's cut
 * tells which of its words belong to which part; of a target that was edited nobody knows, so the parts have no draft and
 * are the person's. A part of which the target is empty waits to be translated. Notes, suggestions, dismissed checks and time stay
 * with the first part: what a person said once must not be there twice.
 */
export function splitUnit(
  unit: TranslationUnit,
  { sourceAt, targetAt, newId }: Cut,
): [TranslationUnit, TranslationUnit] | undefined {
  const source = cutText(unit.source, sourceAt);
  const targets = cutWords(unit.target, targetAt, source?.gap);
  if (source === undefined || targets === undefined || source.first === '' || source.second === '')
    return undefined;
  const { id, block, blockKind, gapBefore } = unit;
  const first = makeBlankUnit({ id, source: source.first, block, blockKind, gapBefore });
  const second = makeBlankUnit({ id: newId, source: source.second, block, blockKind, gapBefore: source.gap });
  const { notes, suggestions, dismissed, seconds, unknownFields } = unit;
  const kept = { notes, suggestions, dismissed, seconds, ...(unknownFields && { unknownFields }) };
  const [one, other] = cutDraft(unit, { source, targets });
  return [
    fillPart({ ...first, ...kept, target: targets.first, draft: one }, unit),
    fillPart({ ...second, target: targets.second, draft: other }, unit),
  ];
}

/** A part with its words, as far as the whole was; what the review found of the whole holds for both. */
function fillPart({ target, draft, ...part }: Part, whole: TranslationUnit): TranslationUnit {
  const { origin, state, approval, changedInRun } = whole;
  const filled = {
    ...part,
    findings: keepReviewFindings(whole),
    segmentedBy: 'person' as const,
    ...(changedInRun && { changedInRun }),
  };
  if (target.trim() === '' && whole.target !== '')
    return { ...filled, target: '', origin: null, draft: null };
  const speaker = makeSpeaker(origin !== null && draft === null ? 'human' : origin, draft);
  return settleApproval({ ...filled, ...speaker, target, state, approval });
}

type Part = Omit<TranslationUnit, 'origin' | 'draft'> & { readonly draft: Draft | null };

/** What each part began as; null where the whole no longer is what it began as, or a rule changed words across the cut. */
function cutDraft(
  whole: TranslationUnit,
  { source, targets }: { readonly source: CutText; readonly targets: CutText },
): readonly [Draft | null, Draft | null] {
  const { draft, target } = whole;
  if (draft === null || draftTextOf(whole) !== target) return [null, null];
  if (draft.kind === 'machine') return cutMachineDraft(draft, targets, source.gap) ?? [null, null];
  const cutMatch = (part: Pick<MemoryMatch, 'source' | 'target'>): Draft => ({
    kind: 'memory',
    match: { ...draft.match, ...part },
  });
  return [
    cutMatch({ source: source.first, target: targets.first }),
    cutMatch({ source: source.second, target: targets.second }),
  ];
}

/** The cut through what the engine said of which the rules make these targets. */
function cutMachineDraft(
  { hypothesis, signature, rules }: MachineDraft,
  targets: CutText,
  gap: string,
): readonly [Draft, Draft] | undefined {
  for (let at = 0; at <= hypothesis.length; at += 1) {
    const cut = cutWords(hypothesis, at, gap);
    const [first, second] = [applyRules(rules, cut?.first ?? ''), applyRules(rules, cut?.second ?? '')];
    if (cut !== undefined && first.text === targets.first && second.text === targets.second)
      return [
        makeMachineDraft({ hypothesis: cut.first, signature, rules: first.rules }),
        makeMachineDraft({ hypothesis: cut.second, signature, rules: second.rules }),
      ];
  }
  return undefined;
}

interface CutText {
  readonly first: string;
  readonly gap: string;
  readonly second: string;
}

/** Without white space in the source, the gap, a space in the target would be lost: it is nowhere else. */
function cutWords(text: string, at: number, gap: string | undefined): CutText | undefined {
  const cut = cutText(text, at);
  return cut && gap === '' ? { ...cut, second: cut.gap + cut.second } : cut;
}

/** Undefined outside the text and between the halves of a character. */
function cutText(text: string, at: number): CutText | undefined {
  if (at > text.length || /^[\uDC00-\uDFFF]/.test(text.slice(at))) return undefined;
  const [head, tail] = [text.slice(0, at), text.slice(at)];
  const [first, second] = [head.trimEnd(), tail.trimStart()];
  return { first, gap: text.slice(first.length, text.length - second.length), second };
}

/**
 * One segment of two neighbours of a block, as a person joined them. The source is the two with their gap, byte for
 * byte; the targets are joined, and so are the hypotheses where there are two. The whole is as far as the part that is
 * least far. The machine's words for one part alone are no translation of the whole: it waits to be translated again.
 */
export function joinUnits(first: TranslationUnit, second: TranslationUnit): TranslationUnit {
  const space = second.gapBefore === '' ? '' : ' ';
  const units = [first, second] as const;
  const join = (texts: readonly string[]) => texts.filter((text) => text !== '').join(space);
  const target = join(units.map((unit) => unit.target));
  const { id, block, blockKind, gapBefore, approval } = first;
  const source = first.source + second.gapBefore + second.source;
  const joined: TranslationUnit = {
    ...makeBlankUnit({ id, source, block, blockKind, gapBefore }),
    ...makeJoinedSpeaker(units, { target, draft: joinDrafts(units, join) }),
    target,
    state: stateOf(first, second),
    approval,
    findings: keepReviewFindings(first, second),
    notes: [...first.notes, ...second.notes],
    suggestions: [...first.suggestions, ...second.suggestions],
    dismissed: joinDismissed(first, second),
    seconds: sumSeconds(units),
    segmentedBy: 'person',
    ...joinOptional(first, second),
  };
  return joined.origin === null
    ? { ...joined, target: '', state: 'initial', approval: null }
    : settleApproval(joined);
}

/** Nobody where the whole must be translated again. */
function makeJoinedSpeaker(
  units: readonly [TranslationUnit, TranslationUnit],
  { target, draft }: { readonly target: string; readonly draft: MachineDraft | null },
): Speaker {
  const isMachines = draft !== null && target === machineTargetOf({ draft });
  if (units.every(({ origin }) => origin === 'machine'))
    return isMachines ? { origin: 'machine', draft } : { origin: 'human', draft };
  const isNobodys = units.every(({ origin }) => origin === 'machine' || origin === null);
  return { origin: isNobodys && !units.some(({ state }) => isApproved(state)) ? null : 'human', draft };
}

function stateOf(...units: readonly TranslationUnit[]): State {
  const lowest = Math.min(...units.map(({ state }) => STATES.indexOf(state)));
  return STATES[Math.max(lowest, STATES.indexOf('translated'))] ?? 'translated';
}

/** Each check once, with every reason that was given for it. */
function joinDismissed(...units: readonly TranslationUnit[]): Dismissal[] {
  const reasons = new Map<string, Set<string>>();
  for (const { check, reason } of units.flatMap(({ dismissed }) => dismissed))
    reasons.set(check, new Set([...(reasons.get(check) ?? []), reason]));
  return [...reasons].map(([check, all]) => ({ check, reason: [...all].join('; ') }));
}

/** What other tools noted, of fields with the same name the first one's; and the later of two runs. */
function joinOptional(
  first: TranslationUnit,
  second: TranslationUnit,
): Pick<TranslationUnit, 'changedInRun' | 'unknownFields'> {
  const changedInRun = Math.max(first.changedInRun ?? 1, second.changedInRun ?? 1);
  const unknownFields = { ...second.unknownFields, ...first.unknownFields };
  return {
    ...(changedInRun > 1 ? { changedInRun } : {}),
    ...(Object.keys(unknownFields).length > 0 ? { unknownFields } : {}),
  };
}

/** Findings of the engine and of checks are about a sentence that is no more. */
function keepReviewFindings(...units: readonly TranslationUnit[]): Finding[] {
  const kept = units.flatMap(({ findings }) => findings.filter(({ by }) => by === 'review'));
  return [...new Map(kept.map((finding) => [finding.code, finding])).values()];
}
