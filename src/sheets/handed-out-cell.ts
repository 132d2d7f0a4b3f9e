import type { HandedOut } from '../domain/correction.js';
import { STATES } from '../domain/translation-unit.js';

/** One cell that a reviewer has no reason to touch: `translated s4f… t9k… n2b…`. */
export function printHandedOut({ state, source, target, notes }: HandedOut): string {
  return `${state} s${source} t${target} n${notes}`;
}

/** Undefined where the cell is missing or was changed: then the row only says what it says. */
export function parseHandedOut(cell: string): HandedOut | undefined {
  const [, word, source, target, notes] =
    /^\s*(\w+) s([0-9a-z]+) t([0-9a-z]+) n([0-9a-z]+)\s*$/.exec(cell) ?? [];
  const state = STATES.find((known) => known === word);
  if (state === undefined || source === undefined || target === undefined || notes === undefined)
    return undefined;
  return { state, source, target, notes };
}
