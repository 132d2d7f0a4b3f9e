import { checkFile as compareUnits, runChecks } from '../check/run-checks.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { Finding } from '../domain/finding.js';
import { standsUntouched, type TranslationUnit } from '../domain/translation-unit.js';
import type { CheckSettings } from './check-settings.js';

/**
 * Replaces the findings of earlier checks by those that the present targets give. Checks that the project or, for one
 * unit, a person switched off say nothing.
 */
export function checkFile(file: BilingualFile, settings: CheckSettings): BilingualFile {
  const compared = compareUnits(file.units, settings);
  const check = (unit: TranslationUnit): TranslationUnit => {
    const confidence = standsUntouched(unit) ? unit.confidence : null;
    const found = [...runChecks({ ...unit, confidence }, settings), ...(compared.get(unit.id) ?? [])];
    const isDismissed = ({ code }: Finding) => unit.dismissed.some((dismissal) => dismissal.check === code);
    return {
      ...unit,
      findings: [...listLasting(unit), ...found.filter((finding) => !isDismissed(finding))],
    };
  };
  return { ...file, units: file.units.map(check) };
}

/** What the engine and the review said. A failure of the engine is settled once a person has put a target there. */
function listLasting({ findings, origin }: TranslationUnit): Finding[] {
  const isSettled = origin === 'human';
  return findings.filter(
    ({ code }) => !code.startsWith('check/') && !(isSettled && code === 'engine/failed'),
  );
}
