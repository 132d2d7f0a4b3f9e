import { printRules, settleRules } from '../domain/apply-rules.js';
import { machineDraftOf, type Rule, rulesOf } from '../domain/draft.js';
import type { PlanStep } from '../domain/plan.js';
import { isHumanWork, type TranslationUnit } from '../domain/translation-unit.js';

interface RunSettings {
  /** Key of this run's signature. */
  readonly signature: string;
  /** Ask the engine again where the signature differs. */
  readonly refresh: boolean;
}

/** The first two columns of the table in `README.md`: a sentence whose source is the same. */
export function planSameSource(unit: TranslationUnit, run: RunSettings): PlanStep {
  // A target that a person emptied is not `initial`: it stays empty.
  if (unit.target === '' && unit.state === 'initial')
    return { action: 'translate', reason: 'not translated yet', unit };
  if (machineDraftOf(unit)?.signature === run.signature)
    return { action: 'keep', reason: 'nothing changed', unit };
  return isHumanWork(unit) ? planHumanWork(unit, run) : planMachineWork(unit, run);
}

function planMachineWork(unit: TranslationUnit, run: RunSettings): PlanStep {
  if (machineDraftOf(unit) === null) return { action: 'keep', reason: 'no engine was needed for it', unit };
  if (run.refresh) return { action: 'refresh', reason: 'translated with other settings', unit };
  return { action: 'keep', reason: 'translated with other settings; --refresh asks again', unit };
}

function planHumanWork(unit: TranslationUnit, run: RunSettings): PlanStep {
  const compared =
    unit.otherHypothesis?.relation === 'newer' && unit.otherHypothesis.signature === run.signature;
  if (!run.refresh || compared) return { action: 'keep', reason: 'a person worked on it', unit };
  return { action: 'compare', reason: 'a person worked on it; a new hypothesis goes beside it', unit };
}

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
