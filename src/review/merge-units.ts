import { joinRules, machineTargetOf } from '../domain/apply-rules.js';
import {
  type Dismissal,
  isApproved,
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
  const isSpoken = first.hypothesis !== null && second.hypothesis !== null;
  const hypothesis = isSpoken ? join(first.hypothesis, second.hypothesis) : null;
  const target = join(first.target, second.target);
  const rules = isSpoken ? joinRules([first, second]) : [];
  const isMachines = isSpoken && target === machineTargetOf({ hypothesis, rules });
  const words = { hypothesis, target, origin: findOrigin(first, second, isMachines) };
  const joined: TranslationUnit = {
    ...first,
    ...words,
    source: first.source + second.gapBefore + second.source,
    state: findState(first, second),
    signature: isSpoken ? first.signature : null,
    confidence: null,
    alternatives: [],
    findings: keepReviewFindings(first, second),
    notes: [...first.notes, ...second.notes],
    suggestions: [...first.suggestions, ...second.suggestions],
    otherHypothesis: null,
    matches: [],
    rules,
    dismissed: joinDismissed(first, second),
    seconds: first.seconds === null ? second.seconds : first.seconds + (second.seconds ?? 0),
    segmentedBy: 'person',
    ...joinOptional(first, second),
  };
  return words.origin === null
    ? { ...joined, target: '', state: 'initial', approval: null }
    : settleApproval(joined);
}

/** Null where the whole must be translated again. */
function findOrigin(
  first: TranslationUnit,
  second: TranslationUnit,
  isMachines: boolean,
): TranslationUnit['origin'] {
  const origins = [first.origin, second.origin];
  if (origins.every((origin) => origin === 'machine')) return isMachines ? 'machine' : 'human';
  const isNobodys = origins.every((origin) => origin === 'machine' || origin === null);
  return isNobodys && !isApproved(first.state) && !isApproved(second.state) ? null : 'human';
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
function joinOptional(first: TranslationUnit, second: TranslationUnit): Partial<TranslationUnit> {
  const changedInRun = Math.max(first.changedInRun ?? 1, second.changedInRun ?? 1);
  const unknownFields = { ...second.unknownFields, ...first.unknownFields };
  return {
    ...(changedInRun > 1 ? { changedInRun } : {}),
    ...(Object.keys(unknownFields).length > 0 ? { unknownFields } : {}),
  };
}
