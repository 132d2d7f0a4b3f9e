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

/** True when the row ends in a group of one to eight tokens said again and again, or in little but repetition. */
export function endsInLoop(tokens: readonly number[]): boolean {
  return endsInRepeats(tokens) || endsInRambling(tokens);
}

function endsInRepeats(tokens: readonly number[]): boolean {
  return TIMES.some((times, index) => {
    const period = index + 1;
    const first = tokens.length - times * period;
    if (first < 0) return false;
    for (let place = tokens.length - 1; place >= first + period; place--) {
      if (tokens[place] !== tokens[place - period]) return false;
    }
    return true;
  });
}

function endsInRambling(tokens: readonly number[]): boolean {
  const end = tokens.slice(-RAMBLING.tokens);
  if (end.length < RAMBLING.tokens) return false;
  const pairs = new Set(end.slice(1).map((token, place) => `${end[place]} ${token}`));
  return end.length - 1 - pairs.size >= RAMBLING.repeatedPairs;
}

/** True when there is a loop anywhere in the row. */
export function hasLoop(tokens: readonly number[]): boolean {
  return tokens.some((_, place) => endsInLoop(tokens.slice(Math.max(0, place + 1 - LOOP_WINDOW), place + 1)));
}
