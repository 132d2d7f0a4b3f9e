import { listSteps, type SearchResult } from './beam-search.js';

/** How a target can be seen to have gone wrong without understanding it. */
export type Flaw = 'loop' | 'short';

/**
 * A target with fewer tokens than this share of its source has probably lost a clause. (Among the 997 human
 * translations of flores-dev the smallest share is 0.51, and the median 0.94, in the pieces of compact-nl-en.)
 */
const SHORTEST_SHARE = 0.4;

/** Of a source with fewer tokens than this the share says nothing. */
const SHORTEST_SOURCE = 10;

/** Finds what is wrong with the best hypothesis for this source; a source that repeats itself may be repeated. */
export function findFlaw(
  source: readonly number[],
  { hypotheses, isCut, isHopeless }: SearchResult,
): Flaw | undefined {
  const [best] = hypotheses;
  if (best === undefined) return 'short';
  const target = listSteps(best).map((step) => step.token);
  if (!hasLoop(source) && (isHopeless || isCut || hasLoop(target))) return 'loop';
  if (source.length >= SHORTEST_SOURCE && target.length < SHORTEST_SHARE * source.length) return 'short';
  // Nothing but the end token.
  if (target.length <= 1) return 'short';
  return undefined;
}

/** How often a group of tokens must follow itself to be a loop: short groups repeat in good text, long ones hardly. */
const TIMES = [6, 4, 3, 3, 3, 3, 3, 3] as const;

/**
 * Some loops vary their words (“to make it, to react to make it, or to make it …”). What gives them away is how many
 * pairs of neighbours were said before among the last tokens: never more than 20 of 47 in the 1,994 human texts of
 * flores-dev, in the pieces of compact-nl-en.
 */
const RAMBLING = { tokens: 48, repeatedPairs: 24 } as const;

/** The longest end of a row of tokens that a loop can be seen in. */
export const LOOP_WINDOW = Math.max(RAMBLING.tokens, ...TIMES.map((times, index) => times * (index + 1)));

/** True when the tokens before `end` end in a group of one to eight said again and again, or in little but repetition. */
export function endsInLoop(tokens: readonly number[], end = tokens.length): boolean {
  return endsInRepeats(tokens, end) || endsInRambling(tokens, end);
}

function endsInRepeats(tokens: readonly number[], end: number): boolean {
  return TIMES.some((times, index) => {
    const period = index + 1;
    const first = end - times * period;
    if (first < 0) return false;
    for (let place = end - 1; place >= first + period; place--) {
      if (tokens[place] !== tokens[place - period]) return false;
    }
    return true;
  });
}

function endsInRambling(tokens: readonly number[], end: number): boolean {
  const first = end - RAMBLING.tokens;
  if (first < 0) return false;
  const pairs = new Set<number>();
  for (let place = first + 1; place < end; place++) {
    pairs.add((tokens[place - 1] ?? 0) * MOST_PIECES + (tokens[place] ?? 0));
  }
  return RAMBLING.tokens - 1 - pairs.size >= RAMBLING.repeatedPairs;
}

/** More than any vocabulary has. */
const MOST_PIECES = 2 ** 24;

/** True when there is a loop anywhere in the row. */
export function hasLoop(tokens: readonly number[]): boolean {
  return tokens.some((_, place) => endsInLoop(tokens, place + 1));
}
