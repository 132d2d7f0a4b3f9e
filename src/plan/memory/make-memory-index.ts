import type { Memory, MemoryEntry } from '../../domain/memory.js';
import { normaliseSpace } from '../../domain/normalise-space.js';
import type { MatchKind, MemoryMatch } from '../../domain/translation-unit.js';
import { groupBy } from '../group-by.js';
import type { MemoryIndex, MemoryQuery } from './memory-index.js';

interface Stored {
  readonly entry: MemoryEntry;
  readonly memory: string;
}

/**
 * Readies memories for look-up. Where they disagree, the sentences around decide, then the order of the memories (the
 * project's own first), then age: in a memory the newest entry is the last.
 */
export function makeMemoryIndex(memories: readonly Memory[]): MemoryIndex {
  const stored = memories.flatMap(({ name, entries }) =>
    [...entries].reverse().map((entry): Stored => ({ entry, memory: name })),
  );
  const bySource = groupBy(stored, ({ entry }) => entry.source);
  return {
    findSame: (query) => {
      const found = (bySource.get(normaliseSpace(query.source)) ?? []).filter(
        ({ entry }) => !isOwn(entry, query),
      );
      const inContext = found.filter(({ entry }) => isInContext(entry, query));
      const all = [
        ...inContext.map((one) => toMatch(one, 'context')),
        ...found.map((one) => toMatch(one, 'exact')),
      ];
      return keepFirstOfEach(all, ({ target }) => target);
    },
  };
}

function isOwn({ article, unit }: MemoryEntry, { self }: MemoryQuery): boolean {
  return self !== null && unit === self.unit && article === self.article;
}

function isInContext(entry: MemoryEntry, { previous, next }: MemoryQuery): boolean {
  return entry.previous === normaliseSpace(previous) && entry.next === normaliseSpace(next);
}

function toMatch({ entry, memory }: Stored, kind: MatchKind): MemoryMatch {
  const { source, target, article } = entry;
  return {
    kind,
    similarity: 100,
    source,
    target,
    memory: article === null ? memory : `${memory}, ${article}`,
  };
}

function keepFirstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...groupBy(items, keyOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}
