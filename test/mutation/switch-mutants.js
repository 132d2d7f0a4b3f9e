import { findFunctions } from './find-mutants.js';

/**
 * The source of a file with all its mutants in it, each behind a switch: `globalThis.__mutant` is the number of the one
 * that is on. Functions note in `globalThis.__entered` that they were entered, the file itself that it was loaded (-1).
 * @param {string} file
 * @param {string} source
 * @param {readonly import('./find-mutants.js').Mutant[]} mutants Of this file, inside functions, with a `number` each.
 */
export function switchMutants(file, source, mutants) {
  const name = JSON.stringify(file);
  const wholes = groupByWhole(mutants).map((group) => ({
    start: group[0].whole[0],
    end: group[0].whole[1],
    wrap: (inner) =>
      group.reduce((text, mutant) => wrapOne(text, mutant, source), wrapInner(inner, group[0])),
  }));
  const marks = findFunctions(file, source).map(({ start, at, end = at }) => ({
    start: at,
    end,
    wrap: (inner) => {
      const call = `globalThis.__enter?.(${name}, ${start})`;
      return inner === '' ? `${call};` : `(${call}, ${inner})`;
    },
  }));
  return `${compose(source, [...marks, ...wholes])}\nglobalThis.__enter?.(${name}, -1);\n`;
}

function groupByWhole(mutants) {
  const groups = new Map();
  for (const mutant of mutants) {
    const key = mutant.whole.join();
    groups.set(key, [...(groups.get(key) ?? []), mutant]);
  }
  return [...groups.values()];
}

function wrapInner(inner, { isStatement }) {
  return isStatement ? inner : `(${inner})`;
}

function wrapOne(text, { number, start, end, whole, text: instead, isStatement }, source) {
  // In brackets of its own: an `else` that follows belongs to an `if` before it.
  if (isStatement) return `{ if (globalThis.__mutant !== ${number}) { ${text} } }`;
  const other = source.slice(whole[0], start) + instead + source.slice(end, whole[1]);
  return `(globalThis.__mutant === ${number} ? (${other}) : ${text})`;
}

/** Ranges lie inside each other or apart, as the nodes of a syntax tree do; of equal ones the first is outside. */
function compose(source, ranges) {
  const inOrder = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  const composeTo = (from, to) => {
    let text = '';
    let at = from;
    while (next < inOrder.length && inOrder[next].start < to) {
      const range = inOrder[next];
      next += 1;
      text += source.slice(at, range.start) + range.wrap(composeTo(range.start, range.end));
      at = range.end;
    }
    return text + source.slice(at, to);
  };
  return composeTo(0, source.length);
}
