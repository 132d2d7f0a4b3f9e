/**
 * Groups indices of sources into batches of similar length. A batch costs its rows times its longest row,
 * because shorter rows are padded; no batch costs more than `maxBatchTokens`, but for a single longer source.
 * Longest first: the most memory is needed at once, and the progress bar speeds up rather than slows down.
 */
export function formBatches(lengths: readonly number[], maxBatchTokens: number): number[][] {
  const order = [...lengths.keys()].sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b);
  const batches: number[][] = [];
  let longest = 0;
  for (const index of order) {
    const batch = batches.at(-1);
    if (batch !== undefined && (batch.length + 1) * longest <= maxBatchTokens) {
      batch.push(index);
    } else {
      batches.push([index]);
      longest = lengths[index] ?? 0;
    }
  }
  return batches;
}
