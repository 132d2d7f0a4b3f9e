import { runChecks } from '../check/run-checks.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { TranslationUnit } from '../domain/translation-unit.js';

/** Replaces the findings of earlier checks by those that the present targets give. */
export function checkFile(file: BilingualFile): BilingualFile {
  return { ...file, units: file.units.map(checkUnit) };
}

function checkUnit(unit: TranslationUnit): TranslationUnit {
  const lasting = unit.findings.filter(({ code }) => !code.startsWith('check/'));
  return { ...unit, findings: [...lasting, ...runChecks(unit)] };
}
