/**
 * Groups indices of sources into batches of similar size. A batch costs its sources times its largest, because shorter
 * ones take the time and the room of the longest; none costs more than `limit`, but for a single larger source.
 * Largest first: the most memory is needed at once, and the progress bar speeds up rather than slows down.
 */
export function formBatches(sizes: readonly number[], limit: number): number[][] {
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const batches: number[][] = [];
  let largest = 0;
  for (const index of order) {
    const batch = batches.at(-1);
    if (batch !== undefined && (batch.length + 1) * largest <= limit) {
      batch.push(index);
    } else {
      batches.push([index]);
      largest = sizes[index] ?? 0;
    }
  }
  return batches;
}
