import { type Check, makeFinding, quote } from './check.js';
import { UNITS } from './data/unit-words.js';
import { tokenize } from './token.js';

interface Unit {
  readonly kind: string;
  readonly name: string;
}

const tables = UNITS.trim()
  .split('\n')
  .map((line) => line.split(' | '))
  .map(([unit = '', dutch = '', english = '']) => {
    const [kind = '', name = ''] = unit.split(' ');
    return { unit: { kind, name }, dutch: dutch.split(' '), english: english.split(' ') };
  });
const DUTCH = new Map(tables.flatMap(({ unit, dutch }) => dutch.map((word) => [word, unit] as const)));
const ENGLISH = new Map(tables.flatMap(({ unit, english }) => english.map((word) => [word, unit] as const)));

/**
 * A unit or a currency that became another one: euros became dollars, kilometres miles, or a percentage is none any
 * more. Both sides must name units of one kind and share none of that kind; only `%` may not be missing altogether.
 *
 * Wrong where a translator converted, and where `10 %` is “one in ten”. Blind to units that stand for each other in a
 * sentence that names both.
 *
 * False alarms on human translations: 0.0 % (flores-dev), 0.3 % (rte3-nl, all conversions).
 */
export const units: Check = {
  code: 'check/units',
  severity: 'error',
  run({ source, target }) {
    if (!/\d/.test(source)) return [];
    const dutch = findUnits(source, DUTCH);
    const english = findUnits(target, ENGLISH);
    return [...dutch].flatMap(([kind, here]) => {
      const there = english.get(kind) ?? new Map<string, string>();
      const [word = ''] = here.values();
      if (there.size === 0 && kind === 'share' && /\d\s?(?:%|procent)/.test(source)) {
        return [makeFinding(this, `the Dutch gives a percentage (${quote(word)}), the English does not`)];
      }
      const [other] = there.values();
      if (other === undefined || [...here.keys()].some((name) => there.has(name))) return [];
      return [makeFinding(this, `the Dutch says ${quote(word)}, the English ${quote(other)}`)];
    });
  },
};

/** The units of a text: kind, then name, then the word that stands there. */
function findUnits(text: string, table: ReadonlyMap<string, Unit>): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { key, text: word } of tokenize(text)) {
    const unit = table.get(key);
    if (unit === undefined) continue;
    const kind = found.get(unit.kind) ?? new Map<string, string>();
    found.set(unit.kind, kind.set(unit.name, word));
  }
  return found;
}
