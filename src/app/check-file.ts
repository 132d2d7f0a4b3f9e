import { checkFile as compareUnits, runChecks } from '../check/run-checks.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { Finding } from '../domain/finding.js';
import type { TranslationUnit } from '../domain/translation-unit.js';

/** Replaces the findings of earlier checks by those that the present targets give. */
export function checkFile(file: BilingualFile): BilingualFile {
  const compared = compareUnits(file.units);
  const check = (unit: TranslationUnit): TranslationUnit => ({
    ...unit,
    findings: [...listLasting(unit), ...runChecks(unit), ...(compared.get(unit.id) ?? [])],
  });
  return { ...file, units: file.units.map(check) };
}

/** What the engine and the review said. A failure of the engine is settled once a person has put a target there. */
function listLasting({ findings, origin }: TranslationUnit): Finding[] {
  const isSettled = origin === 'human';
  return findings.filter(
    ({ code }) => !code.startsWith('check/') && !(isSettled && code === 'engine/failed'),
  );
}
