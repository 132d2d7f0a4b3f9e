import { printRules, settleRules } from '../domain/apply-rules.js';
import { type Rule, rulesOf } from '../domain/draft.js';
import type { PlanStep } from '../domain/plan.js';
import type { TranslationUnit } from '../domain/translation-unit.js';

/** Lets the machine's words of a unit that is kept follow the rules as they are now. */
export function planRules(step: PlanStep, accepted: readonly Rule[]): PlanStep {
  if (step.action !== 'keep') return step;
  const unit = settleRules(step.unit, accepted);
  if (unit === step.unit) return step;
  return { action: 'apply rules', reason: describeChange(step.unit, unit), unit };
}

function describeChange(unit: TranslationUnit, settled: TranslationUnit): string {
  const [before, after] = [rulesOf(unit), rulesOf(settled)];
  const gone = before.filter(({ id }) => !after.some((rule) => rule.id === id));
  const come = after.filter(({ id }) => !before.some((rule) => rule.id === id));
  const parts = [
    ...(come.length === 0 ? [] : [printRules(come)]),
    ...(gone.length === 0 ? [] : [`no longer ${printRules(gone)}`]),
  ];
  return parts.length === 0 ? 'the rules have another order' : parts.join('; ');
}
