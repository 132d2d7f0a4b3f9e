import { hypothesisOf } from '../domain/draft.js';
import type { Finding } from '../domain/finding.js';
import { type Approval, isApproved, type State, type TranslationUnit } from '../domain/translation-unit.js';

export const APPROVAL_LAPSED = 'review/approval-lapsed';

/** The unit with this state, approved as it now stands or, for the states before that, with no approval. */
export function approveAs(unit: TranslationUnit, state: State): TranslationUnit {
  const approved = isApproved(state);
  return {
    ...unit,
    state,
    approval: approved ? makeApproval(unit) : null,
    findings: approved ? withoutLapse(unit.findings) : unit.findings,
  };
}

/**
 * Holds a unit to its approval. Where source, target or hypothesis moved since, it falls back one state and a finding
 * says which. A state that a person typed into the bilingual file is an approval of what stands there.
 */
export function settleApproval(unit: TranslationUnit): TranslationUnit {
  if (!isApproved(unit.state)) return unit.approval === null ? unit : { ...unit, approval: null };
  if (unit.approval === null) return isLapsed(unit) ? unit : approveAs(unit, unit.state);
  const moved = findMovedParts(unit, unit.approval);
  return moved.length === 0 ? unit : fallBack(unit, moved);
}

function makeApproval(unit: TranslationUnit): Approval {
  return { source: unit.source, target: unit.target, hypothesis: hypothesisOf(unit) ?? '' };
}

function findMovedParts(unit: TranslationUnit, approval: Approval): string[] {
  const now = makeApproval(unit);
  return (['source', 'target', 'hypothesis'] as const).filter((part) => now[part] !== approval[part]);
}

function fallBack(unit: TranslationUnit, moved: readonly string[]): TranslationUnit {
  const what = moved.length === 1 ? `its ${moved[0]} has` : `its ${moved.join(' and ')} have`;
  const lapse: Finding = {
    by: 'review',
    code: APPROVAL_LAPSED,
    severity: 'warning',
    message: `This was ${unit.state}, but ${what} changed since.`,
  };
  const state = unit.state === 'final' ? 'reviewed' : 'translated';
  return { ...unit, state, approval: null, findings: [...withoutLapse(unit.findings), lapse] };
}

/** After a fall from `final` to `reviewed` nobody has approved the text that stands, and the finding says so. */
function isLapsed({ state, findings }: TranslationUnit): boolean {
  return state === 'reviewed' && findings.some(({ code }) => code === APPROVAL_LAPSED);
}

function withoutLapse(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code !== APPROVAL_LAPSED);
}
