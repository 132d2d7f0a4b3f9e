import { UsageError } from '../domain/error.js';
import type { Replacement } from '../domain/project-rule.js';
import type { RulesView } from '../domain/rule-proposal.js';

/**
 * The rules that a person named, by number in the list of `tweeluik suggest` or as `Cherson→Kherson` (also `->`).
 * @throws {UsageError} `usage/no-such-rule`
 */
export function parseRuleNames(
  names: readonly string[],
  { proposals, rules }: Pick<RulesView, 'proposals' | 'rules'>,
): Replacement[] {
  const listed: readonly Replacement[] = [...proposals, ...rules];
  return names.map((name) => {
    const found = /^\d+$/.test(name) ? listed[Number(name) - 1] : parseArrow(name);
    if (found === undefined) throw makeNameError(name, listed.length);
    return { find: found.find, replace: found.replace };
  });
}

function parseArrow(name: string): Replacement | undefined {
  const [find = '', replace = '', ...more] = name.split(/→|->/).map((side) => side.trim());
  return find === '' || replace === '' || more.length > 0 ? undefined : { find, replace };
}

function makeNameError(name: string, count: number): UsageError {
  return new UsageError(`“${name}” names no rule`, {
    code: 'usage/no-such-rule',
    hint: `give a number from the list of \`tweeluik suggest ARTICLE\` (${count} there now), or "Cherson→Kherson"`,
  });
}
