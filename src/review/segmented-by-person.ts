import type { Finding } from '../domain/finding.js';
import type { TranslationUnit } from '../domain/translation-unit.js';

/** Findings of the engine and of checks are about a sentence that is no more. */
export function keepReviewFindings(...units: readonly TranslationUnit[]): Finding[] {
  const kept = units.flatMap(({ findings }) => findings.filter(({ by }) => by === 'review'));
  return [...new Map(kept.map((finding) => [finding.code, finding])).values()];
}
