import type { BilingualFile } from '../domain/bilingual-file.js';
import type { Segment, SegmentedText, TextRange } from '../domain/segmented-text.js';
import type { TranslationUnit } from '../domain/translation-unit.js';

/**
 * Lays a person's splits and joins over text that was segmented by the rules, wherever these sentences still stand word
 * for word: a run of units by a person that begins and ends where sentences of one block do. Elsewhere the rules apply.
 *
 * What the two versions of the article share at their beginnings and ends is matched in place, so that nothing moves
 * where nothing changed, also among sentences that are all the same; in between the first place that fits is taken.
 */
export function imposeSegmentation(text: SegmentedText, old: BilingualFile | null): SegmentedText {
  if (old === null || !old.units.some(isByPerson)) return text;
  const overlay = new Overlay(text);
  const offsets = findOffsets(old.units);
  const { toNew, isBetween } = alignEnds(articleTextOf(old), text.text);
  overlay.layAll(old.units, (index) => {
    const start = offsets[index] ?? 0;
    return overlay.startingAt(toNew({ start, end: start + (old.units[index]?.source.length ?? 0) }));
  });
  const between = text.segments.flatMap((segment, index) => (isBetween(segment) ? [index] : []));
  overlay.layAll(old.units, () => between);
  return { ...text, segments: overlay.segments };
}

function isByPerson({ segmentedBy }: TranslationUnit): boolean {
  return segmentedBy === 'person';
}

function articleTextOf({ units, header }: BilingualFile): string {
  return units.map(({ gapBefore, source }) => gapBefore + source).join('') + header.finalGap;
}

function findOffsets(units: readonly TranslationUnit[]): number[] {
  let end = 0;
  return units.map(({ gapBefore, source }) => {
    const start = end + gapBefore.length;
    end = start + source.length;
    return start;
  });
}

/** Segmented text with some runs of its segments exchanged for other cuts of the same characters. */
class Overlay {
  readonly #text: SegmentedText;
  readonly #starts: ReadonlyMap<number, number>;
  readonly #ends: ReadonlyMap<number, number>;
  /** By index of a segment by the rules, what stands in its place; nothing for all but the first of a run. */
  readonly #laid = new Map<number, readonly Segment[]>();
  readonly #placed = new Set<TranslationUnit>();

  constructor(text: SegmentedText) {
    this.#text = text;
    this.#starts = new Map(text.segments.map(({ start }, index) => [start, index]));
    this.#ends = new Map(text.segments.map(({ end }, index) => [end, index]));
  }

  get segments(): Segment[] {
    return this.#text.segments.flatMap((segment, index) => this.#laid.get(index) ?? [segment]);
  }

  /** The index of the segment that starts here, if one does. */
  startingAt(offset: number | undefined): number[] {
    const index = offset === undefined ? undefined : this.#starts.get(offset);
    return index === undefined ? [] : [index];
  }

  /** Lays every run of a person's units that is not laid yet over the first of its candidates that it fits. */
  layAll(units: readonly TranslationUnit[], candidatesFor: (index: number) => readonly number[]): void {
    for (const [index, unit] of units.entries()) {
      if (!isByPerson(unit) || this.#placed.has(unit)) continue;
      candidatesFor(index).some((first) => this.#lay(units, index, first));
    }
  }

  #lay(units: readonly TranslationUnit[], index: number, first: number): boolean {
    const segments = this.#laid.has(first) ? undefined : this.#findRun(units, index, first);
    if (segments === undefined) return false;
    const last = this.#ends.get(segments.at(-1)?.end ?? -1) ?? first;
    for (let taken = first; taken <= last; taken += 1) this.#laid.set(taken, []);
    this.#laid.set(first, segments);
    for (const unit of units.slice(index, index + segments.length)) this.#placed.add(unit);
    return true;
  }

  /** The shortest run of units from this one on that ends where a segment of the same block does. */
  #findRun(units: readonly TranslationUnit[], from: number, first: number): Segment[] | undefined {
    const { segments } = this.#text;
    const { start, block } = segments[first] ?? { start: 0, block: 0 };
    const run: Segment[] = [];
    for (let unit = units[from]; unit !== undefined && isByPerson(unit); unit = units[from + run.length]) {
      const range = this.#findNext(unit, run.at(-1)?.end ?? start, run.length > 0);
      if (range === undefined) return undefined;
      run.push({ ...range, block });
      const closed = segments[this.#ends.get(range.end) ?? -1];
      if (closed !== undefined) return closed.block === block ? run : undefined;
    }
    return undefined;
  }

  /** Where a unit stands in the new text, if it does so here; behind another one its gap comes first. */
  #findNext({ gapBefore, source }: TranslationUnit, at: number, hasGap: boolean): TextRange | undefined {
    const { text } = this.#text;
    const start = hasGap ? matchText(text, at, gapBefore) : at;
    const end = start === undefined ? undefined : matchText(text, start, source);
    return start === undefined || end === undefined ? undefined : { start, end };
  }
}

/** What two versions of a text share at their beginnings and at their ends. */
interface AlignedEnds {
  /** Where a place of the old text is in the new one, if it lies in what they share. */
  toNew(range: TextRange): number | undefined;
  /** Whether a range of the new text lies, at least in part, between what they share. */
  isBetween(range: TextRange): boolean;
}

function alignEnds(before: string, after: string): AlignedEnds {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    toNew: ({ start, end }) => {
      if (end <= head) return start;
      return start >= before.length - tail ? start + after.length - before.length : undefined;
    },
    isBetween: ({ start, end }) => end > head && start < after.length - tail,
  };
}

const SPACE = /\s+/uy;

/** Where `wanted` ends if it stands here in the text, any white space for any other; else undefined. */
function matchText(text: string, start: number, wanted: string): number | undefined {
  let end = start;
  for (const piece of wanted.split(/(\s+)/u)) {
    const isSpace = piece !== '' && piece.trim() === '';
    SPACE.lastIndex = end;
    if (isSpace ? !SPACE.test(text) : !text.startsWith(piece, end)) return undefined;
    end = isSpace ? SPACE.lastIndex : end + piece.length;
  }
  return end;
}
