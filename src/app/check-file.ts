import { runChecks } from '../check/run-checks.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { TranslationUnit } from '../domain/translation-unit.js';

/** Replaces the findings of earlier checks by those that the present targets give. */
export function checkFile(file: BilingualFile): BilingualFile {
  return { ...file, units: file.units.map(checkUnit) };
}

function checkUnit(unit: TranslationUnit): TranslationUnit {
  // A failure of the engine is settled once a person has put a target there.
  const isSettled = unit.origin === 'human';
  const lasting = unit.findings.filter(
    ({ code }) => !code.startsWith('check/') && !(isSettled && code === 'engine/failed'),
  );
  return { ...unit, findings: [...lasting, ...runChecks(unit)] };
}
