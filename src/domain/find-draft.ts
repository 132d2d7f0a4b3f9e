import { machineTargetOf } from './apply-rules.js';
import { isSameSource, type TranslationUnit } from './translation-unit.js';

/**
 * The words that the target began as: the engine's as the rules left them, or those of the memory where no engine was
 * asked. Null where there are none. A target that differs from them is a person's.
 */
export function findDraft(unit: Pick<TranslationUnit, 'hypothesis' | 'rules' | 'matches'>): string | null {
  const [best] = unit.matches;
  if (unit.hypothesis !== null) return machineTargetOf(unit);
  return best !== undefined && isSameSource(best) ? best.target : null;
}
