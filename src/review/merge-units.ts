import { joinRules, machineTargetOf } from '../domain/apply-rules.js';
import { type MachineDraft, machineDraftOf, makeMachineDraft } from '../domain/draft.js';
import {
  type Dismissal,
  isApproved,
  makeBlankUnit,
  type Speaker,
  STATES,
  type State,
  type TranslationUnit,
} from '../domain/translation-unit.js';
import { settleApproval } from './approval.js';
import { keepReviewFindings } from './segmented-by-person.js';

/**
 * One segment of two neighbours of a block, as a person joined them. The source is the two with their gap, byte for
 * byte; the targets are joined, and so are the hypotheses where there are two. The whole is as far as the part that is
 * least far. The machine's words for one part alone are no translation of the whole: it waits to be translated again.
 */
export function mergeUnits(first: TranslationUnit, second: TranslationUnit): TranslationUnit {
  const space = second.gapBefore === '' ? '' : ' ';
  const join = (one: string, other: string) => [one, other].filter((text) => text !== '').join(space);
  const target = join(first.target, second.target);
  const { id, block, blockKind, gapBefore, approval } = first;
  const source = first.source + second.gapBefore + second.source;
  const joined: TranslationUnit = {
    ...makeBlankUnit({ id, source, block, blockKind, gapBefore }),
    ...makeSpeaker([first, second], { target, draft: joinDrafts(first, second, join) }),
    target,
    state: findState(first, second),
    approval,
    findings: keepReviewFindings(first, second),
    notes: [...first.notes, ...second.notes],
    suggestions: [...first.suggestions, ...second.suggestions],
    dismissed: joinDismissed(first, second),
    seconds: first.seconds === null ? second.seconds : first.seconds + (second.seconds ?? 0),
    segmentedBy: 'person',
    ...joinOptional(first, second),
  };
  return joined.origin === null
    ? { ...joined, target: '', state: 'initial', approval: null }
    : settleApproval(joined);
}

/** What the engine said of both, if it spoke of both. */
function joinDrafts(
  one: TranslationUnit,
  other: TranslationUnit,
  join: (one: string, other: string) => string,
): MachineDraft | null {
  const [first, second] = [machineDraftOf(one), machineDraftOf(other)];
  if (first === null || second === null) return null;
  const hypothesis = join(first.hypothesis, second.hypothesis);
  return makeMachineDraft({ hypothesis, signature: first.signature, rules: joinRules([first, second]) });
}

/** Nobody where the whole must be translated again. */
function makeSpeaker(
  units: readonly [TranslationUnit, TranslationUnit],
  { target, draft }: { readonly target: string; readonly draft: MachineDraft | null },
): Speaker {
  const isMachines = draft !== null && target === machineTargetOf({ draft });
  if (units.every(({ origin }) => origin === 'machine'))
    return isMachines ? { origin: 'machine', draft } : { origin: 'human', draft };
  const isNobodys = units.every(({ origin }) => origin === 'machine' || origin === null);
  return { origin: isNobodys && !units.some(({ state }) => isApproved(state)) ? null : 'human', draft };
}

function findState(...units: readonly TranslationUnit[]): State {
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
