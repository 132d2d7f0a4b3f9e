import type { TranslationUnit } from '../domain/translation-unit.js';
import { APPROVAL_LAPSED, settleApproval } from './approval.js';
import { type Edit, isSame } from './edit.js';

/** Not a reviewer's doing, or never taken back: findings are made anew, time only grows, the article gives the place. */
const NOT_UNDONE: ReadonlySet<keyof TranslationUnit> = new Set([
  'findings',
  'seconds',
  'changedInRun',
  'block',
  'blockKind',
  'gapBefore',
]);

/**
 * The units as they were before an edit, with all that came later and does not touch it.
 * @param now the units that the edit left, as they stand now.
 * @returns undefined where what the edit left was changed since.
 */
export function undoEdit(
  { before, after }: Edit,
  now: readonly TranslationUnit[],
): TranslationUnit[] | undefined {
  const [[was], [left], [unit]] = [before, after, now];
  if (was === undefined || left === undefined || unit === undefined) return undefined;
  if (before.length === 1 && after.length === 1) {
    const undone = undoUnitEdit({ was, left, unit });
    return undone && [undone];
  }
  const stands = after.every((each, at) => findChangedKeys(each, now[at] ?? each).length === 0);
  return stands ? placeAll(before, now) : undefined;
}

interface UnitHistory {
  readonly was: TranslationUnit;
  readonly left: TranslationUnit;
  readonly unit: TranslationUnit;
}

/** Field by field: a note that was added since does not keep a target from going back. */
function undoUnitEdit({ was, left, unit }: UnitHistory): TranslationUnit | undefined {
  const keys = findChangedKeys(was, left);
  if (unit.source !== left.source || !keys.every((key) => isSame(unit[key], left[key]))) return undefined;
  const undone = { ...unit, ...Object.fromEntries(keys.map((key) => [key, was[key]])) };
  return settleApproval(keys.includes('state') ? { ...undone, findings: restoreLapse(was, unit) } : undone);
}

function findChangedKeys(one: TranslationUnit, other: TranslationUnit): (keyof TranslationUnit)[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof TranslationUnit)[];
  const changed = keys.filter((key) => !NOT_UNDONE.has(key) && !isSame(one[key], other[key]));
  return changed.some(isOfSpeaker) ? [...new Set([...changed, ...OF_SPEAKER])] : changed;
}

/** Who spoke, and what it began as, go back together. */
const OF_SPEAKER = ['origin', 'draft'] as const;

function isOfSpeaker(key: string): boolean {
  return OF_SPEAKER.some((other) => other === key);
}

function restoreLapse(was: TranslationUnit, now: TranslationUnit): TranslationUnit['findings'] {
  return [
    ...now.findings.filter(({ code }) => code !== APPROVAL_LAPSED),
    ...was.findings.filter(({ code }) => code === APPROVAL_LAPSED),
  ];
}

/** The units of before a split or join, where its result now stands, with the time that was measured since. */
function placeAll(before: readonly TranslationUnit[], now: readonly TranslationUnit[]): TranslationUnit[] {
  const [first] = now;
  const since = sumSeconds(now) - sumSeconds(before);
  return before.map((unit, at) => ({
    ...unit,
    block: first?.block ?? unit.block,
    blockKind: first?.blockKind ?? unit.blockKind,
    gapBefore: at === 0 ? (first?.gapBefore ?? '') : unit.gapBefore,
    seconds: at === 0 && since > 0 ? (unit.seconds ?? 0) + since : unit.seconds,
  }));
}

function sumSeconds(units: readonly TranslationUnit[]): number {
  return units.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
}
