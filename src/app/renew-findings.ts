import { FILE_CHECKS } from '../check/checks.js';
import { runChecks, runFileChecks } from '../check/run-checks.js';
import { standsUntouched } from '../domain/apply-rules.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { confidenceOf } from '../domain/draft.js';
import { ENGINE_FAILED, type Finding } from '../domain/finding.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import type { CheckSettings } from './check-settings.js';

/**
 * Replaces the findings of earlier checks by those that the present targets give. Checks that the project or, for one
 * unit, a person dismissed say nothing.
 * @param isChanged which units to check on their own, all unless told: the others keep what was found in them.
 */
export function renewFindings(
  file: BilingualFile,
  settings: CheckSettings,
  isChanged: (unit: TranslationUnit) => boolean = () => true,
): BilingualFile {
  const compared = runFileChecks(file.units, settings);
  const check = (unit: TranslationUnit): TranslationUnit => {
    const own = isChanged(unit) ? checkUnit(unit, settings) : unit.findings.filter(isOwn);
    const isDismissed = ({ code }: Finding) => unit.dismissed.some((dismissal) => dismissal.check === code);
    const found = [...own, ...(compared.get(unit.id) ?? [])].filter((finding) => !isDismissed(finding));
    const findings = [...listLasting(unit), ...found];
    return isChanged(unit) || !isSame(findings, unit.findings) ? { ...unit, findings } : unit;
  };
  return { ...file, units: file.units.map(check) };
}

function checkUnit(unit: TranslationUnit, settings: CheckSettings): Finding[] {
  const confidence = standsUntouched(unit) ? confidenceOf(unit) : null;
  return runChecks({ ...unit, confidence }, settings);
}

/** Whether a finding is of a check that looks at one unit alone. */
function isOwn({ by, code }: Finding): boolean {
  return by === 'check' && !FILE_CHECKS.some((check) => check.code === code);
}

function isSame(some: readonly Finding[], others: readonly Finding[]): boolean {
  return some.length === others.length && some.every(({ message }, at) => message === others[at]?.message);
}

/** What the engine and the review said. A failure of the engine is settled once a person has put a target there. */
function listLasting({ findings, origin }: TranslationUnit): Finding[] {
  const isSettled = origin === 'human';
  return findings.filter(({ by, code }) => by !== 'check' && !(isSettled && code === ENGINE_FAILED));
}
