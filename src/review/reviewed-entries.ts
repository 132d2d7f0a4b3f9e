import type { BilingualFile } from '../domain/bilingual-file.js';
import type { MemoryEntry } from '../domain/memory.js';
import { normaliseSpace } from '../domain/text.js';
import { isApproved } from '../domain/translation-unit.js';

/**
 * What people approved in an article, as it stands, in reading order. A target that was left out on purpose says
 * nothing of the sentence elsewhere, so it does not count.
 * @param article its path from the folder of its project.
 */
export function listReviewedEntries({ units }: BilingualFile, article: string): MemoryEntry[] {
  return units.flatMap(({ id, source, target, state, approval }, index) => {
    if (approval === null || target.trim() === '' || !isApproved(state)) return [];
    return {
      source: normaliseSpace(source),
      target: target.trim(),
      previous: normaliseSpace(units[index - 1]?.source ?? ''),
      next: normaliseSpace(units[index + 1]?.source ?? ''),
      article,
      unit: id,
      state,
      notes: [],
    };
  });
}

/**
 * A memory with further entries, the newest last. One that is there already is not added again; one of a unit takes the
 * place of what the same unit had for the same sentence, and of nothing else. So two units may say the same: each can
 * change its mind without taking the other's words away.
 * @returns all of them, and how many were added.
 */
export function addEntries(
  known: readonly MemoryEntry[],
  added: readonly MemoryEntry[],
): { entries: readonly MemoryEntry[]; count: number } {
  const seen = new Set(
    known.flatMap((entry) => [makeIdentity(entry), makeIdentity({ ...entry, ...OF_NO_UNIT })]),
  );
  const fresh = added.filter((entry) => {
    const identity = makeIdentity(entry);
    const isNew = !seen.has(identity);
    seen.add(identity);
    return isNew;
  });
  const replaced = new Set(fresh.flatMap(makePlace));
  const kept = known.filter((entry) => !makePlace(entry).some((place) => replaced.has(place)));
  return { entries: [...kept, ...fresh], count: fresh.length };
}

/** An entry that came in from elsewhere says nothing new where any other says the same. */
const OF_NO_UNIT = { article: null, unit: null, state: null };

function makeIdentity(entry: MemoryEntry): string {
  const { source, target, previous, next, article, unit, state } =
    entry.unit === null ? { ...entry, ...OF_NO_UNIT } : entry;
  return JSON.stringify([source, target, previous, next, article, unit, state]);
}

/** Only an entry of a unit has a place of its own. */
function makePlace({ article, unit, source }: MemoryEntry): string[] {
  return unit === null ? [] : [JSON.stringify([article, unit, source])];
}
