import type { SegmentedText } from '../domain/segmented-text.js';
import { gapTexts, segmentTexts } from '../domain/segmented-text.js';
import type { TranslationUnit } from '../domain/translation-unit.js';

/** One unit per segment, in state `initial`, numbered from `nextId` on. */
export function makeBlankUnits(segmented: SegmentedText, nextId: number): TranslationUnit[] {
  const gaps = gapTexts(segmented);
  return segmentTexts(segmented).map((source, index) => {
    const block = segmented.segments[index]?.block ?? 0;
    return {
      id: String(nextId + index),
      source,
      hypothesis: null,
      target: '',
      state: 'initial',
      origin: null,
      confidence: null,
      alternatives: [],
      findings: [],
      notes: [],
      approval: null,
      suggestions: [],
      otherHypothesis: null,
      signature: null,
      block,
      blockKind: segmented.blocks[block]?.kind ?? 'paragraph',
      gapBefore: gaps[index] ?? '',
    };
  });
}

/**
 * A known unit at its present place in the article. Its sentence may have other white space inside now;
 * not a word moved, so an approval holds.
 */
export function placeUnit(
  unit: TranslationUnit,
  { source, block, blockKind, gapBefore }: TranslationUnit,
): TranslationUnit {
  const approval = unit.approval?.source === unit.source ? { ...unit.approval, source } : unit.approval;
  return { ...unit, source, approval, block, blockKind, gapBefore };
}
