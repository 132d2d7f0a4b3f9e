interface Overlap {
  /** N-grams of the hypothesis, of the reference, and those of the hypothesis that the reference has too. */
  readonly hypothesis: number;
  readonly reference: number;
  readonly matches: number;
}

/** How many runs of `order` items two sequences share, each counted as often as both have it. Items have no spaces. */
export function countOverlap(
  hypothesis: readonly string[],
  reference: readonly string[],
  order: number,
): Overlap {
  const known = countNgrams(reference, order);
  let matches = 0;
  for (const [ngram, count] of countNgrams(hypothesis, order)) {
    matches += Math.min(count, known.get(ngram) ?? 0);
  }
  return {
    hypothesis: Math.max(0, hypothesis.length - order + 1),
    reference: Math.max(0, reference.length - order + 1),
    matches,
  };
}

function countNgrams(items: readonly string[], order: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + order <= items.length; start += 1) {
    const ngram = items.slice(start, start + order).join(' ');
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

/**
 * White space as Python and so sacreBLEU sees it: with the information separators and U+0085, which `\s` leaves out,
 * and without U+FEFF.
 */
const SPACE = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const SPACES = new RegExp(`${SPACE}+`, 'u');
const LAST_SPACES = new RegExp(`(?<!${SPACE})${SPACE}+$`, 'u');

/** The runs of text between white space; none for an empty text. */
export function splitWords(text: string): string[] {
  return text.split(SPACES).filter((word) => word !== '');
}

export function trimEnd(text: string): string {
  return text.replace(LAST_SPACES, '');
}
