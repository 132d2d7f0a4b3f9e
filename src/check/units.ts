import type { Unit } from '../languages/language-pair.js';
import { SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import { SOURCE, TARGET } from '../languages/present-pair.js';
import { tokenize } from '../languages/token.js';
import { type Check, makeFinding, quote } from './check.js';

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
    const sourceUnits = findUnits(source, SOURCE.units);
    const targetUnits = findUnits(target, TARGET.units);
    return [...sourceUnits].flatMap(([kind, here]) => {
      const there = targetUnits.get(kind) ?? new Map<string, string>();
      const [word = ''] = here.values();
      if (there.size === 0 && kind === 'share' && SOURCE.percentage.test(source)) {
        return [
          makeFinding(
            this,
            `the ${SOURCE_NAME} gives a percentage (${quote(word)}), the ${TARGET_NAME} does not`,
          ),
        ];
      }
      const [other] = there.values();
      if (other === undefined || [...here.keys()].some((name) => there.has(name))) return [];
      return [
        makeFinding(this, `the ${SOURCE_NAME} says ${quote(word)}, the ${TARGET_NAME} ${quote(other)}`),
      ];
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
