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
