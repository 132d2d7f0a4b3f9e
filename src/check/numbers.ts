import { type Check, makeFinding, quoteAll } from './check.js';
import { findDutchQuantities } from './quantity/dutch-quantities.js';
import { findEnglishQuantities } from './quantity/english-quantities.js';
import type { Quantity } from './quantity/quantity.js';

/** Numbers. */
export const numbers: Check = {
  code: 'check/numbers',
  severity: 'error',
  run({ source, target }) {
    const dutch = findDutchQuantities(source);
    const english = findEnglishQuantities(target);
    const missing = findUnmatched(dutch, english);
    const added = findUnmatched(english, dutch);
    if (missing.length + added.length === 0) return [];
    return [makeFinding(this, describeNumbers(missing, added))];
  },
};

/** The required quantities of which no reading occurs on the other side. */
function findUnmatched(quantities: readonly Quantity[], others: readonly Quantity[]): string[] {
  const known = new Set(others.flatMap(({ readings }) => readings));
  return quantities
    .filter(({ required, readings }) => required && !readings.some((reading) => known.has(reading)))
    .map(({ text }) => text);
}

function describeNumbers(missing: readonly string[], added: readonly string[]): string {
  if (added.length === 0) return `${quoteAll(missing)} in the Dutch has no counterpart in the English`;
  if (missing.length === 0) return `${quoteAll(added)} in the English has no counterpart in the Dutch`;
  return `the Dutch says ${quoteAll(missing)} where the English says ${quoteAll(added)}`;
}
