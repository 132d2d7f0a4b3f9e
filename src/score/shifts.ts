import type { Alignment } from './edit-distance.js';

/** Tercom's bounds: the longest run of words that is moved, and how far apart its two places may lie. */
const MAX_SHIFT_WORDS = 10;
const MAX_SHIFT_DISTANCE = 50;

/** Moving the words `start` to `start + length - 1` of a hypothesis in front of the word at `target`. */
export interface Shift {
  readonly start: number;
  readonly length: number;
  readonly target: number;
}

/** Words that stand in both texts, at different places. */
interface Match {
  readonly start: number;
  readonly inReference: number;
  readonly length: number;
}

/** The shifts worth trying, in Tercom's order, those of one match together. */
export function* findShifts(
  hypothesis: readonly string[],
  reference: readonly string[],
  alignment: Alignment,
): Generator<readonly Shift[]> {
  for (const match of findMatches(hypothesis, reference)) {
    if (isMisplaced(match, alignment)) yield findTargets(match, alignment);
  }
}

export function applyShift(words: readonly string[], { start, length, target }: Shift): readonly string[] {
  const moved = words.slice(start, start + length);
  const rest = [...words.slice(0, start), ...words.slice(start + length)];
  // A target inside the moved words means as many words further on, as in sacreBLEU.
  const place = target > start + length ? target - length : target;
  return [...rest.slice(0, place), ...moved, ...rest.slice(place)];
}

function* findMatches(hypothesis: readonly string[], reference: readonly string[]): Generator<Match> {
  for (let start = 0; start < hypothesis.length; start += 1) {
    const first = Math.max(0, start - MAX_SHIFT_DISTANCE);
    const last = Math.min(reference.length - 1, start + MAX_SHIFT_DISTANCE);
    for (let inReference = first; inReference <= last; inReference += 1) {
      for (let length = 1; length <= MAX_SHIFT_WORDS; length += 1) {
        const word = hypothesis[start + length - 1];
        if (word === undefined || word !== reference[inReference + length - 1]) break;
        yield { start, inReference, length };
      }
    }
  }
}

/** Whether something is wrong at both places, and they are not the same place. */
function isMisplaced({ start, inReference, length }: Match, alignment: Alignment): boolean {
  const position = alignment.positions[inReference] ?? -1;
  return (
    alignment.wrongInHypothesis.slice(start, start + length).includes(true) &&
    alignment.wrongInReference.slice(inReference, inReference + length).includes(true) &&
    (position < start || position >= start + length)
  );
}

/** Behind each word of the hypothesis that lies along the match's place in the reference, from the one before it. */
function findTargets({ start, inReference, length }: Match, { positions }: Alignment): Shift[] {
  const before = inReference === 0 ? [-1] : [];
  const along = positions.slice(Math.max(0, inReference - 1), inReference + length);
  const targets = [...before, ...along].map((position) => position + 1);
  return targets
    .filter((target, index) => target !== targets[index - 1])
    .map((target) => ({ start, length, target }));
}
