import type { MatchKind, MemoryMatch } from '../../domain/draft.js';
import type { Memory, MemoryEntry } from '../../domain/memory.js';
import { normaliseSpace } from '../../domain/text.js';
import { groupBy } from '../group-by.js';
import { makeFuzzyIndex, measureSimilarity } from './fuzzy-index.js';
import { findNumberPattern } from './words.js';

interface Stored {
  readonly entry: MemoryEntry;
  readonly memory: string;
}

/** The entries with one source, the one to trust most first. */
type Group = readonly Stored[];

/**
 * Readies memories for look-up. Where they disagree, the sentences around decide, then the order of the memories (the
 * project's own first), then age: in a memory the newest entry is the last. An entry without English, as a person may leave
 * one in a file, says nothing.
 */
export function makeMemoryIndex(memories: readonly Memory[]): MemoryIndex {
  const stored = memories.flatMap(({ name, entries }) =>
    entries
      .filter(hasTarget)
      .reverse()
      .map((entry): Stored => ({ entry, memory: name })),
  );
  const bySource = groupBy(stored, ({ entry }) => entry.source);
  const others = (query: MemoryQuery, group: Group = []) => group.filter(({ entry }) => !isOwn(entry, query));
  const findAlike = makeOnce(() => makeAlikeFinder([...bySource]));
  return {
    findSame: (query) => {
      const found = others(query, bySource.get(normaliseSpace(query.source)));
      const inContext = found.filter(({ entry }) => isInContext(entry, query));
      const all = [
        ...inContext.map((one) => toMatch(one, { kind: 'context', similarity: 100 })),
        ...found.map((one) => toMatch(one, { kind: 'exact', similarity: 100 })),
      ];
      return keepFirstOfEach(all, ({ target }) => target);
    },
    findAlike: (query) => {
      const found = findAlike()(normaliseSpace(query.source)).flatMap(({ group, likeness }) =>
        others(query, group).map((one) => toMatch(one, likeness)),
      );
      return keepFirstOfEach(found, ({ source, target }) => JSON.stringify([source, target]));
    },
  };
}

function hasTarget({ target }: MemoryEntry): boolean {
  return target.trim() !== '';
}

type Likeness = Pick<MemoryMatch, 'kind' | 'similarity'>;
type AlikeFinder = (source: string) => { readonly group: Group; readonly likeness: Likeness }[];

const RANKS: readonly MatchKind[] = ['numbers', 'fuzzy'];

function makeAlikeFinder(groups: readonly (readonly [source: string, group: Group])[]): AlikeFinder {
  const findFuzzy = makeFuzzyIndex(groups.map(([source]) => source));
  const byPattern = groupBy(groups.keys(), (index) => findNumberPattern(groups[index]?.[0] ?? ''));
  return (source) => {
    const pattern = findNumberPattern(source);
    const numbers = new Set(pattern === undefined ? [] : byPattern.get(pattern));
    const fuzzy = findFuzzy(source).filter(({ index }) => !numbers.has(index));
    const found = [
      ...fuzzy.map(({ index, similarity }) => ({ index, kind: 'fuzzy' as const, similarity })),
      ...[...numbers].map((index) => ({
        index,
        kind: 'numbers' as const,
        similarity: measureSimilarity(source, groups[index]?.[0] ?? ''),
      })),
    ];
    return found
      .sort(
        (one, other) =>
          RANKS.indexOf(one.kind) - RANKS.indexOf(other.kind) ||
          other.similarity - one.similarity ||
          one.index - other.index,
      )
      .flatMap(({ index, kind, similarity }) => {
        const [found, group] = groups[index] ?? [source, []];
        return found === source ? [] : [{ group, likeness: { kind, similarity } }];
      });
  };
}

function isOwn({ article, unit }: MemoryEntry, { self }: MemoryQuery): boolean {
  return self !== null && unit === self.unit && article === self.article;
}

function isInContext(entry: MemoryEntry, { previous, next }: MemoryQuery): boolean {
  const isSame = (one: string | null, other: string | null) =>
    one !== null && other !== null && normaliseSpace(one) === normaliseSpace(other);
  return isSame(entry.previous, previous) && isSame(entry.next, next);
}

function toMatch({ entry, memory }: Stored, likeness: Likeness): MemoryMatch {
  const { source, target, article } = entry;
  return { ...likeness, source, target, memory: article === null ? memory : `${memory}, ${article}` };
}

function keepFirstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...groupBy(items, keyOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

/** Most articles that find every sentence again, and most programs that ask for one, never need it. */
function makeOnce<Result>(make: () => Result): () => Result {
  let made: Result | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A sentence of an article that a memory is asked about. */
interface MemoryQuery {
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
