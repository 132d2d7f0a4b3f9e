/** Words to both sides of the diagonal that are looked at, as in Tercom. */
const BEAM = 25;
const UNREACHED = 1e9;

const MATCH = 0;
const SUBSTITUTE = 1;
const DELETE = 2;
const INSERT = 3;

/** Costs and last steps of the ways to rewrite the first i words of a hypothesis, for references `from` to `to - 1` long. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly costs: Int32Array;
  readonly steps: Uint8Array;
}

/** The cheapest way from a hypothesis to the reference. */
export interface Alignment {
  /** For each word of the reference the position in the hypothesis that was reached with it, -1 before the first. */
  readonly positions: readonly number[];
  /** Words that did not find their like on the other side. */
  readonly wrongInHypothesis: readonly boolean[];
  readonly wrongInReference: readonly boolean[];
}

/** Edit distances to one reference, for hypotheses of one length: insert, delete and substitute cost 1 each. */
export interface EditDistance {
  count(hypothesis: readonly string[]): number;
  align(hypothesis: readonly string[]): Alignment;
}

/**
 * The beam keeps it linear in the length. What was computed for the last hypothesis is used again up to the first word
 * that differs.
 */
export function makeEditDistance(reference: readonly string[], length: number): EditDistance {
  const rows = makeRows(reference.length, length);
  let last: readonly string[] = [];
  const update = (hypothesis: readonly string[]) => {
    let index = 0;
    while (index < last.length && hypothesis[index] === last[index]) index += 1;
    for (; index < length; index += 1) fillRow(rows, index + 1, hypothesis[index] ?? '', reference);
    last = hypothesis;
  };
  return {
    count: (hypothesis) => {
      update(hypothesis);
      return costAt(rows[length], reference.length);
    },
    align: (hypothesis) => {
      update(hypothesis);
      return traceBack(rows, reference.length);
    },
  };
}

function makeRows(referenceLength: number, length: number): Row[] {
  const ratio = length === 0 ? 1 : referenceLength / length;
  const beam = BEAM < ratio / 2 ? Math.ceil(ratio / 2 + BEAM) : BEAM;
  return Array.from({ length: length + 1 }, (_, index) => {
    if (index === 0) return makeFirstRow(referenceLength);
    const diagonal = Math.floor(index * ratio);
    const to = index === length ? referenceLength + 1 : Math.min(referenceLength + 1, diagonal + beam);
    return makeRow(Math.max(0, diagonal - beam), to);
  });
}

function makeRow(from: number, to: number): Row {
  const width = Math.max(0, to - from);
  return { from, to, costs: new Int32Array(width), steps: new Uint8Array(width) };
}

function makeFirstRow(referenceLength: number): Row {
  const row = makeRow(0, referenceLength + 1);
  row.steps.fill(INSERT);
  return { ...row, costs: row.costs.map((_, index) => index) };
}

/** At equal cost a match or substitution is preferred, then a deletion: Tercom's order. */
function fillRow(rows: readonly Row[], index: number, word: string, reference: readonly string[]): void {
  const above = rows[index - 1];
  const row = rows[index];
  if (row === undefined) return;
  let left = UNREACHED;
  for (let column = row.from; column < row.to; column += 1) {
    const isMatch = column > 0 && reference[column - 1] === word;
    let cost = column === 0 ? UNREACHED : costAt(above, column - 1) + (isMatch ? 0 : 1);
    let step = isMatch ? MATCH : SUBSTITUTE;
    const deleting = costAt(above, column) + 1;
    if (deleting < cost) [cost, step] = [deleting, DELETE];
    if (left + 1 < cost) [cost, step] = [left + 1, INSERT];
    left = Math.min(cost, UNREACHED);
    row.costs[column - row.from] = left;
    row.steps[column - row.from] = step;
  }
}

function costAt(row: Row | undefined, column: number): number {
  return row?.costs[column - row.from] ?? UNREACHED;
}

function traceBack(rows: readonly Row[], referenceLength: number): Alignment {
  const positions: number[] = new Array(referenceLength).fill(-1);
  const wrongInHypothesis: boolean[] = new Array(rows.length - 1).fill(false);
  const wrongInReference: boolean[] = new Array(referenceLength).fill(false);
  let index = rows.length - 1;
  let column = referenceLength;
  while (index > 0 || column > 0) {
    const row = rows[index];
    const step = row?.steps[column - row.from];
    if (step !== DELETE) {
      column -= 1;
      positions[column] = index - 1;
      wrongInReference[column] = step !== MATCH;
    }
    if (step !== INSERT) {
      index -= 1;
      wrongInHypothesis[index] = step !== MATCH;
    }
  }
  return { positions, wrongInHypothesis, wrongInReference };
}
