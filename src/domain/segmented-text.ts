/** A half-open range `[start, end)` of UTF-16 code units of one string. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export const BLOCK_KINDS = ['paragraph', 'heading', 'list-item', 'caption'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A segment lies in exactly one block. It has no white space at its ends and is never empty. */
export interface Segment extends TextRange {
  /** Index into `SegmentedText.blocks`. */
  readonly block: number;
}

export interface Block {
  readonly kind: BlockKind;
}

/**
 * A text with N segments and the N+1 gaps around them.
 * Invariant: segments are in order and do not overlap, so segments and gaps joined give the text back.
 */
export interface SegmentedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

/** The text of each segment, in reading order. */
export function segmentTexts({ text, segments }: SegmentedText): string[] {
  return segments.map(({ start, end }) => text.slice(start, end));
}

/** The N+1 gaps: before the first segment, between neighbours, and after the last. */
export function gapTexts({ text, segments }: SegmentedText): string[] {
  const starts = [...segments.map((segment) => segment.start), text.length];
  const ends = [0, ...segments.map((segment) => segment.end)];
  return starts.map((start, index) => text.slice(ends[index], start));
}
