import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TweeluikError } from '../../src/domain/error.js';
import { isSameRule, type ProjectRule, RULE_STATES } from '../../src/domain/project-rule.js';
import { parseRulesTsv, printRulesTsv } from '../../src/store/rules-tsv.js';

const cell = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
  .filter((text) => text.trim() === text);
const anyRule: fc.Arbitrary<ProjectRule> = fc
  .record({
    find: cell,
    replace: cell,
    state: fc.constantFrom(...RULE_STATES),
    seen: fc.nat(),
    articles: fc.array(fc.constantFrom('a.txt', 'b.txt'), { maxLength: 2 }),
    note: fc.constantFrom('', 'as the town itself writes it', '=1+1'),
  })
  .filter(({ find, replace }) => find !== replace);
const anyRules = fc.uniqueArray(anyRule, { comparator: isSameRule, maxLength: 5 });

function findProblems(text: string): readonly unknown[] {
  try {
    parseRulesTsv(text, 'tweeluik.rules.tsv');
    return [];
  } catch (error) {
    return error instanceof TweeluikError ? error.problems : [error];
  }
}

describe('the file of rules', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        expect(parseRulesTsv(printRulesTsv(rules), 'r.tsv')).toEqual(rules);
      }),
      { seed: 20261123 },
    );
  });

  it('can be written by hand: a row without a state is a rule to apply', () => {
    expect(parseRulesTsv('replace,find\nKyiv,Kiev\n\n', 'r.tsv')).toEqual([
      { find: 'Kiev', replace: 'Kyiv', state: 'accepted', seen: 0, articles: [], note: '' },
    ]);
  });

  it('names every row that is not understood', () => {
    const rows = ['find\treplace\tstate\tseen', 'a1\tb\tyes\tonce', '\tb', 'c\tc', 'd\te', 'd\te\trejected'];
    expect(findProblems(rows.join('\n'))).toEqual([
      { place: 'row 2, column state', expected: 'accepted or rejected or withdrawn', received: '"yes"' },
      { place: 'row 2, column seen', expected: 'a whole number', received: '"once"' },
      { place: 'row 3, column find', expected: 'words to replace', received: 'nothing' },
      { place: 'row 4, column replace', expected: 'other words than in find', received: '"c"' },
      { place: 'row 6', expected: 'a rule that no earlier row has', received: '"d → e"' },
    ]);
  });

  it('says which columns it has', () => {
    expect(findProblems('from\tto\n')).toMatchObject([{ place: 'row 1', received: '"from, to"' }]);
    expect(findProblems('find\treplace\tcolour\n')).toMatchObject([{ place: 'row 1', received: '"colour"' }]);
  });
});
