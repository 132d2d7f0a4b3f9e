import type { PlanStep } from '../domain/plan.js';
import type { SegmentedText } from '../domain/segmented-text.js';
import { gapTexts, segmentTexts } from '../domain/segmented-text.js';
import { makeBlankUnit, type TranslationUnit, type UnitPlace } from '../domain/translation-unit.js';

/** The id of a unit whose sentence turned out to be new gets its number last, see `numberNewUnits`. */
const NOT_NUMBERED = '';

/** One unit per segment, in state `initial`, without a number yet. */
export function makeBlankUnits(segmented: SegmentedText): TranslationUnit[] {
  const gaps = gapTexts(segmented);
  return segmentTexts(segmented).map((source, index) => {
    const block = segmented.segments[index]?.block ?? 0;
    const blockKind = segmented.blocks[block]?.kind ?? 'paragraph';
    return makeBlankUnit({ id: NOT_NUMBERED, source, block, blockKind, gapBefore: gaps[index] ?? '' });
  });
}

/** Gives the units that are new their ids, and says which number comes next. */
export function numberNewUnits(
  steps: readonly PlanStep[],
  firstId: number,
): { steps: PlanStep[]; nextId: number } {
  let nextId = firstId;
  const numbered = steps.map((step) => {
    if (step.unit.id !== NOT_NUMBERED) return step;
    const unit = { ...step.unit, id: String(nextId) };
    nextId += 1;
    return { ...step, unit };
  });
  return { steps: numbered, nextId };
}

/**
 * A known unit at its present place in the article. Its sentence may have other white space inside now;
 * not a word moved, so an approval holds.
 */
export function placeUnit(
  unit: TranslationUnit,
  { source, block, blockKind, gapBefore }: UnitPlace,
): TranslationUnit {
  const approval = unit.approval?.source === unit.source ? { ...unit.approval, source } : unit.approval;
  return { ...unit, source, approval, block, blockKind, gapBefore };
}
