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

function catchError(text: string): TweeluikError {
  try {
    parseRulesTsv(text, 'tweeluik.rules.tsv');
  } catch (error) {
    if (error instanceof TweeluikError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const findProblems = (text: string) => catchError(text).problems;

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

  it('makes no rule of a row that is damaged, whatever else is right', () => {
    expect(findProblems('find\treplace\tstate\na\tb\tyes\na\tb\taccepted\n')).toEqual([
      { place: 'row 2, column state', expected: 'accepted or rejected or withdrawn', received: '"yes"' },
    ]);
    expect(findProblems('find\treplace\tseen\na\tb\tonce\na\tb\t1\n')).toEqual([
      { place: 'row 2, column seen', expected: 'a whole number', received: '"once"' },
    ]);
  });

  it('compares a rule with all before it, the first too', () => {
    expect(findProblems('find\treplace\na\tb\nc\td\na\tb\n')).toMatchObject([{ place: 'row 4' }]);
  });

  it('says how many problems there are, and what to do', () => {
    expect(catchError('find\treplace\nc\tc\n')).toMatchObject({
      code: 'rules/damaged',
      message: 'tweeluik.rules.tsv has a problem',
      hint: expect.stringMatching(
        /^correct tweeluik\.rules\.tsv at the places named .*; nothing was changed$/,
      ),
    });
    expect(catchError('find\treplace\nc\tc\nd\t\n').message).toBe('tweeluik.rules.tsv has 2 problems');
  });

  it('needs both columns, whatever white space and capitals are around', () => {
    const expected = 'columns find and replace';
    expect(findProblems('find\tto\n')).toMatchObject([{ expected, received: '"find, to"' }]);
    expect(findProblems('from\treplace\n')).toMatchObject([{ expected, received: '"from, replace"' }]);
    expect(parseRulesTsv(' Find \tREPLACE\t\n Kiev \t Kyiv \t\n', 'r.tsv')).toMatchObject([
      { find: 'Kiev', replace: 'Kyiv' },
    ]);
  });

  it('names the columns that there are when one is unknown', () => {
    expect(findProblems('find\treplace\tcolour\n')).toMatchObject([
      { expected: 'the columns find, replace, state, seen, articles, note' },
    ]);
  });

  it('lists articles with any spaces around the commas', () => {
    const text = 'find\treplace\tarticles\nKiev\tKyiv\ta.txt ,b.txt,  c.txt,\n';
    expect(parseRulesTsv(text, 'r.tsv')[0]?.articles).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });
});
