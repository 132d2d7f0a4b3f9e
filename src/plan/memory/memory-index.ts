import type { MemoryMatch } from '../../domain/draft.js';

/** A sentence of an article that a memory is asked about. */
export interface MemoryQuery {
  readonly source: string;
  /** The sentences before and after it: empty at an end of the article, null where there is no article. */
  readonly previous: string | null;
  readonly next: string | null;
  /** What came of this very unit is no news to it; null for a sentence that is no unit. */
  readonly self: { readonly article: string; readonly unit: string } | null;
}

/** Translation memories, ready to be asked. */
export interface MemoryIndex {
  /** What they have for this very sentence: each target once, the one to trust most first. */
  findSame(query: MemoryQuery): MemoryMatch[];
  /**
   * What they have for sentences that differ in their numbers alone, then for those that are alike (`MIN_SIMILARITY`),
   * the most alike first: each pair once.
   */
  findAlike(query: MemoryQuery): MemoryMatch[];
}
