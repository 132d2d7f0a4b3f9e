import type { Segment, SegmentedText, TextRange } from '../domain/segmented-text.js';
import { SOURCE } from '../languages/present-pair.js';
import { findBlocks } from './find-blocks.js';
import { findBoundaries } from './find-boundaries.js';
import { trimRange } from './read-lines.js';

/** Changes whenever the same text could be segmented otherwise than before. */
export const SEGMENTATION_RULES: string = SOURCE.segmentation.version;

function findSentences(text: string, { start, end }: TextRange): TextRange[] {
  const boundaries = findBoundaries(text.slice(start, end));
  const starts = [start, ...boundaries.map((boundary) => start + boundary.next)];
  const ends = [...boundaries.map((boundary) => start + boundary.end), end];
  return starts.flatMap((from, index) => trimRange(text, { start: from, end: ends[index] ?? end }) ?? []);
}

/**
 * Finds the blocks of a text and the sentences in them. Layout marks (`- `, `# `, underlines) are left to the
 * gaps. Takes time linear in the length of the text; any string is accepted.
 */
export function segmentText(text: string): SegmentedText {
  const blocks = findBlocks(text);
  const segments = blocks.flatMap((range, block): Segment[] =>
    findSentences(text, range).map((sentence) => ({ ...sentence, block })),
  );
  return { text, blocks: blocks.map(({ kind }) => ({ kind })), segments };
}

/** One segment for each line that holds more than white space; line ends and blank lines are gaps. */
export function segmentLines(text: string): SegmentedText {
  const lines = [...text.matchAll(/\S(?:[^\r\n]*\S)?/gu)];
  return {
    text,
    blocks: lines.map(() => ({ kind: 'paragraph' })),
    segments: lines.map(({ 0: line, index }, block) => ({ start: index, end: index + line.length, block })),
  };
}
