import type { Dismissal, TranslationUnit } from '../domain/translation-unit.js';

/** Switches a check off for one unit; a new reason replaces the old one. */
export function dismissCheck(unit: TranslationUnit, dismissal: Dismissal): TranslationUnit {
  return { ...unit, dismissed: [...restoreCheck(unit, dismissal.check).dismissed, dismissal] };
}

/** Switches it on again. */
export function restoreCheck(unit: TranslationUnit, check: string): TranslationUnit {
  return { ...unit, dismissed: unit.dismissed.filter((one) => one.check !== check) };
}
