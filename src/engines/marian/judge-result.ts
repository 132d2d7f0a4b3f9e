import type { SearchResult } from './beam-search.js';
import { listSteps } from './beam-search.js';
import { hasLoop } from './find-loop.js';

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
