import type { EditCounts, MeasuredEdits } from '../domain/file-diff.js';
import { type Alignment, type EditDistance, makeEditDistance } from './edit-distance.js';
import type { Metric, Statistics } from './metric.js';
import { splitWords } from './ngrams.js';

/**
 * Translation edit rate (Snover et al. 2006): edits per word of the reference, in percent. Against the reviewer's own
 * final text it is HTER. Words are what stands between white space; upper and lower case are the same.
 * Statistics: edits by kind (insertions, deletions, substitutions, shifts), words of the reference.
 */
export const ter: Metric = {
  name: 'TER',
  signature: 'nrefs:1|case:lc|tok:tercom|norm:no|punct:yes|asian:no',
  measure: (hypothesis, reference) => {
    const expected = splitWords(reference.toLowerCase());
    const { insertions, deletions, substitutions, shifts } = countEdits(
      splitWords(hypothesis.toLowerCase()),
      expected,
    );
    return [insertions, deletions, substitutions, shifts, expected.length];
  },
  score: (statistics) => readEdits(statistics).rate,
};

/** What the statistics of TER say. A text that should be empty has a rate of 0 or 100. */
export function readEdits([
  insertions = 0,
  deletions = 0,
  substitutions = 0,
  shifts = 0,
  words = 0,
]: Statistics): MeasuredEdits {
  const edits = insertions + deletions + substitutions + shifts;
  const rate = words > 0 ? (100 * edits) / words : edits > 0 ? 100 : 0;
  return { insertions, deletions, substitutions, shifts, edits, words, rate };
}

/** Shifts tried for one segment; the search ends there, as in sacreBLEU. It keeps long segments linear. */
const MAX_TRIED = 1000;

const NO_EDITS: EditCounts = { insertions: 0, deletions: 0, substitutions: 0, shifts: 0 };

interface TriedShift extends Shift {
  /** Edits that it saves, before its own. */
  readonly gain: number;
  readonly words: readonly string[];
}

/**
 * Insertions, deletions, substitutions and shifts of a run of words that turn the hypothesis into the reference
 * (Snover et al. 2006): the shift that saves most is made as long as one saves anything, the rest is edit distance.
 */
function countEdits(hypothesis: readonly string[], reference: readonly string[]): EditCounts {
  if (reference.length === 0) return { ...NO_EDITS, deletions: hypothesis.length };
  const distance = makeEditDistance(reference, hypothesis.length);
  let words = hypothesis;
  let shifts = 0;
  let tried = 0;
  for (;;) {
    const all = tryShifts(words, { reference, distance, limit: MAX_TRIED - tried });
    tried += all.length;
    const best = all.reduce<TriedShift | undefined>(pickBetter, undefined);
    if (best === undefined || best.gain <= 0 || tried >= MAX_TRIED) {
      return { ...countKinds(words, distance), shifts };
    }
    words = best.words;
    shifts += 1;
  }
}

/** The cost and what did not find its like on either side tell how many words were replaced. */
function countKinds(words: readonly string[], distance: EditDistance): EditCounts {
  const { wrongInHypothesis, wrongInReference } = distance.align(words);
  const lost = wrongInHypothesis.filter(Boolean).length;
  const gained = wrongInReference.filter(Boolean).length;
  const substitutions = lost + gained - distance.count(words);
  return { ...NO_EDITS, insertions: gained - substitutions, deletions: lost - substitutions, substitutions };
}

interface Search {
  readonly reference: readonly string[];
  readonly distance: EditDistance;
  readonly limit: number;
}

function tryShifts(words: readonly string[], { reference, distance, limit }: Search): TriedShift[] {
  const edits = distance.count(words);
  const tried: TriedShift[] = [];
  for (const shifts of findShifts(words, reference, distance.align(words))) {
    for (const shift of shifts) {
      const shifted = applyShift(words, shift);
      tried.push({ ...shift, gain: edits - distance.count(shifted), words: shifted });
    }
    if (tried.length >= limit) break;
  }
  return tried;
}

/** Most edits saved, then most words. Among equals the first stands, which is the furthest to the left. */
function pickBetter(best: TriedShift | undefined, shift: TriedShift): TriedShift {
  if (best === undefined) return shift;
  const order = shift.gain - best.gain || shift.length - best.length;
  return order > 0 ? shift : best;
}

/** Tercom's bounds: the longest run of words that is moved, and how far apart its two places may lie. */
const MAX_SHIFT_WORDS = 10;
const MAX_SHIFT_DISTANCE = 50;

/** Moving the words `start` to `start + length - 1` of a hypothesis in front of the word at `target`. */
interface Shift {
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
function* findShifts(
  hypothesis: readonly string[],
  reference: readonly string[],
  alignment: Alignment,
): Generator<readonly Shift[]> {
  for (const match of findMatches(hypothesis, reference)) {
    if (isMisplaced(match, alignment)) yield findTargets(match, alignment);
  }
}

function applyShift(words: readonly string[], { start, length, target }: Shift): readonly string[] {
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
