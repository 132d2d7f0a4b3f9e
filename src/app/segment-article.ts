import type { BlockKind } from '../domain/segmented-text.js';
import { segmentText } from '../segment/segment-text.js';
import type { Files } from './ports.js';
import { readArticle } from './read-article.js';

/** A segment as `tweeluik segment` shows it. Offsets are UTF-16 code units of the decoded text. */
interface ShownSegment {
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

export async function segmentArticle(path: string, files: Files): Promise<ShownSegment[]> {
  const { text } = await readArticle(path, files);
  const { segments, blocks } = segmentText(text);
  return segments.map(({ block, start, end }) => ({
    block,
    blockKind: blocks[block]?.kind ?? 'paragraph',
    start,
    end,
    source: text.slice(start, end),
  }));
}
