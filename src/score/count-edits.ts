import type { EditCounts } from '../domain/file-diff.js';
import { type EditDistance, makeEditDistance } from './edit-distance.js';
import { applyShift, findShifts, type Shift } from './shifts.js';

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
export function countEdits(hypothesis: readonly string[], reference: readonly string[]): EditCounts {
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
