import { machineTargetOf } from '../domain/apply-rules.js';
import type { UnitEffort } from '../domain/effort-report.js';
import type { Finding } from '../domain/finding.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { chrf } from './chrf.js';
import type { Statistics } from './metric.js';
import { readEdits, ter } from './ter.js';

/** What is wrong with the machine's words, also where other words stand now. */
export type FindFlags = (unit: TranslationUnit) => readonly Finding[];

/** A unit with the statistics that sums over units need. */
export interface Effort {
  readonly unit: UnitEffort;
  readonly ter: Statistics;
  readonly chrf: Statistics;
}

/** Whether a person wrote the target or approved it as it stands. A lapsed approval says nothing of these words. */
export function isJudged(unit: TranslationUnit): boolean {
  return unit.approval !== null || (unit.origin === 'human' && isEdited(unit));
}

/** None where the machine said nothing to compare with. */
export function measureEffort(unit: TranslationUnit, findFlags: FindFlags): Effort[] {
  const { id, state, target, seconds } = unit;
  if (unit.hypothesis === null) return [];
  const hypothesis = machineTargetOf(unit);
  const statistics = ter.measure(hypothesis, target);
  const { edits, words, rate } = readEdits(statistics);
  const characters = chrf.measure(hypothesis, target);
  const flags = findFlags(unit).filter(({ severity }) => severity !== 'info');
  const effort: UnitEffort = {
    id,
    state,
    target,
    isEdited: isEdited(unit),
    edits,
    words,
    hter: rate,
    chrf: chrf.score(characters),
    flags: [...new Set(flags.map(({ code }) => code))],
    seconds,
  };
  return [{ unit: effort, ter: statistics, chrf: characters }];
}

/** What rules changed was no work. */
function isEdited(unit: TranslationUnit): boolean {
  return unit.hypothesis === null || unit.target !== machineTargetOf(unit);
}
