import type { SegmentedText } from '../domain/segmented-text.js';

/** One segment for each line that holds more than white space; line ends and blank lines are gaps. */
export function segmentLines(text: string): SegmentedText {
  const lines = [...text.matchAll(/\S(?:[^\r\n]*\S)?/gu)];
  return {
    text,
    blocks: lines.map(() => ({ kind: 'paragraph' })),
    segments: lines.map(({ 0: line, index }, block) => ({ start: index, end: index + line.length, block })),
  };
}
