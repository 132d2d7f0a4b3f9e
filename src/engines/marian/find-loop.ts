/** How often a group of tokens must follow itself to be a loop: short groups repeat in good text, long ones hardly. */
const TIMES = [6, 4, 3, 3, 3, 3, 3, 3] as const;

/** The longest end of a row of tokens that a loop can be seen in. */
export const LOOP_WINDOW = Math.max(...TIMES.map((times, index) => times * (index + 1)));

/** True when the row ends in a group of one to eight tokens said again and again. */
export function endsInLoop(tokens: readonly number[]): boolean {
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

/** True when there is a loop anywhere in the row. */
export function hasLoop(tokens: readonly number[]): boolean {
  return tokens.some((_, place) => endsInLoop(tokens.slice(Math.max(0, place + 1 - LOOP_WINDOW), place + 1)));
}
