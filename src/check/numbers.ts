import { SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import { SOURCE, TARGET } from '../languages/present-pair.js';
import type { Quantity } from '../languages/quantity.js';
import { type Check, makeFinding, quoteAll } from './check.js';

/**
 * A number, date, time of day, decade, ordinal or fraction that stands on one side only. Both sides are read into
 * values (1.234,56 and 1,234.56; `half acht` and 7:30; `jaren 60` and “1960s”; `anderhalf` and “one and a half”), and
 * every value that a translator cannot leave out must occur on the other side, once at least.
 *
 * Wrong where the translator converted units (75 km, 50 miles), rounded, or left a number to the context (`drie` for
 * “a triad”). Blind to 1 and to “first” and “second”, and to a wrong number that occurs elsewhere in the pair.
 *
 * False alarms on human translations: 0.4 % (flores-dev), 0.9 % (rte3-nl, where half are miles).
 */
export const numbers: Check = {
  code: 'check/numbers',
  severity: 'error',
  run({ source, target }) {
    const sourceQuantities = SOURCE.findQuantities(source);
    const targetQuantities = TARGET.findQuantities(target);
    const missing = findUnmatched(sourceQuantities, targetQuantities, target);
    const added = findUnmatched(targetQuantities, sourceQuantities, source);
    if (missing.length + added.length === 0) return [];
    return [makeFinding(this, describeNumbers(missing, added))];
  },
};

/** The required quantities of which no reading occurs on the other side; a name such as “Six Flags” may be copied. */
function findUnmatched(
  quantities: readonly Quantity[],
  others: readonly Quantity[],
  otherText: string,
): string[] {
  const required = quantities.filter((quantity) => quantity.required);
  if (required.length === 0) return [];
  const known = new Set(others.flatMap(({ readings }) => readings));
  const unknown = required.filter(({ readings }) => !readings.some((reading) => known.has(reading)));
  if (unknown.length === 0) return [];
  const words = new Set(otherText.toLowerCase().match(/\p{L}+/gu));
  return unknown.map(({ text }) => text).filter((text) => !words.has(text.toLowerCase()));
}

function describeNumbers(missing: readonly string[], added: readonly string[]): string {
  const kept = missing.filter((text) => added.includes(text));
  if (kept.length > 0)
    return `${quoteAll(kept)} stands in the ${TARGET_NAME} as in the ${SOURCE_NAME}, where it is another number`;
  if (added.length === 0)
    return `${quoteAll(missing)} in the ${SOURCE_NAME} has no counterpart in the ${TARGET_NAME}`;
  if (missing.length === 0)
    return `${quoteAll(added)} in the ${TARGET_NAME} has no counterpart in the ${SOURCE_NAME}`;
  return `the ${SOURCE_NAME} says ${quoteAll(missing)} where the ${TARGET_NAME} says ${quoteAll(added)}`;
}
