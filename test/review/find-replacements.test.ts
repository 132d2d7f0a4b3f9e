import { describe, expect, it } from 'vitest';
import { findNameChange } from '../../src/review/find-name-change.js';
import { findReplacements } from '../../src/review/find-replacements.js';
import { isSafeRule } from '../../src/review/is-safe-rule.js';

const show = (pairs: readonly { find: string; replace: string }[]) =>
  pairs.map(({ find, replace }) => `${find} > ${replace}`).sort();

describe('what a person may have replaced', () => {
  it.each([
    ['Cherson fell.', 'Kherson fell.', ['Cherson > Kherson']],
    ['In Cherson, he fell.', 'In Kherson, he fell.', ['Cherson > Kherson']],
    ['The State Council met.', 'The Council of State met.', ['State Council > Council of State']],
    [
      'He saw Kiev and Lvov.',
      'He saw Kyiv and Lviv.',
      ['Kiev > Kyiv', 'Kiev and Lvov > Kyiv and Lviv', 'Lvov > Lviv'],
    ],
    ['The big dog sat.', 'The small cat sat.', ['big > small', 'big dog > small cat', 'dog > cat']],
    ['Kiev is big, said Lvov.', 'Kyiv is big, said Lviv.', ['Kiev > Kyiv', 'Lvov > Lviv']],
    ["The mayor's house.", "The alderman's house.", ['mayor > alderman']],
    ['The mayor’s house.', 'The alderman’s house.', ['mayor > alderman']],
    ['He left.', 'He left early.', []],
    ['He left early.', 'He left.', []],
    ['Same.', 'Same.', []],
    ['One two three four five six went.', 'Seven eight nine ten eleven twelve went.', []],
    ['He ate an old pie.', 'He ate a new pie.', ['an > a', 'an old > a new', 'old > new']],
    ['The act passed.', 'The bill and the act passed.', []],
  ])('%s → %s', (before, after, expected) => {
    expect(show(findReplacements(before, after))).toEqual(expected);
  });

  it('is of five words at most on one side', () => {
    const find = (count: number) => {
      const words = 'a b c d e f g'.split(' ').slice(0, count).join(' ');
      return show(findReplacements(`He ${words} x.`, `He saw ${words.toUpperCase()} y z x.`)).length > 0;
    };
    expect([find(1), find(5), find(6)]).toEqual([true, true, false]);
  });
});

describe('a rule that may be offered', () => {
  const isFunctionWord = (word: string) => ['the', 'a', 'of'].includes(word);
  const isSafe = (find: string, replace: string) => isSafeRule({ find, replace }, isFunctionWord);

  it.each([
    ['Cherson', 'Kherson'],
    ['House of Commons', 'Lower House'],
    ['AT&T', 'ATT'],
    ['and/or', 'or'],
    ['one two three four five', 'un deux trois quatre cinq'],
  ])('%s > %s is', (find, replace) => {
    expect(isSafe(find, replace)).toBe(true);
    expect(isSafe(replace, find)).toBe(true);
  });

  it.each([
    ['Cherson', 'Cherson'],
    ['the', 'a'],
    ['the mayor', 'mayor'],
    ['The mayor', 'mayor'],
    ['house of', 'home'],
    ['mayor,', 'mayor'],
    ['“mayor”', 'mayor'],
    ['(mayor', 'mayor'],
    ['big, red', 'red'],
    ['12 men', '13 men'],
    ['article 12 text', 'article 13 text'],
    ['twelve men', '12 men'],
    ['x', 'mayor'],
    ['12', '13'],
    ['one two three four five six', 'six words'],
    ['', 'mayor'],
  ])('%s > %s is not', (find, replace) => {
    expect(isSafe(find, replace)).toBe(false);
    expect(isSafe(replace, find)).toBe(false);
  });
});

describe('the one name that changed', () => {
  it.each([
    ['Yesterday Cherson fell.', 'There was news that Kherson had fallen.', ['Cherson > Kherson']],
    ['So said Jan Wit.', 'That was what Jan Smit said.', ['Jan Wit > Jan Smit']],
    ['He saw Kiev and Lvov.', 'He saw Kyiv.', []],
    ['He saw Kiev.', 'He saw Kyiv and Lviv.', []],
    ['He saw Kiev, and Kiev again.', 'He saw Kyiv, Kyiv and more.', ['Kiev > Kyiv']],
    ['Kiev fell.', 'Kyiv has fallen.', []],
    ['He saw Kiev and Jan.', 'He and Jan saw it: Kyiv.', ['Kiev > Kyiv']],
    ['He saw Jan and Kiev.', 'He saw it: Kyiv, and Jan.', ['Kiev > Kyiv']],
    ['He saw Kiev.', 'He saw nothing.', []],
    ['He saw it.', 'He saw Kyiv.', []],
    ['He said: Kiev fell; “so” Kiev fell.', 'He said: Kyiv fell.', ['Kiev > Kyiv']],
  ])('%s → %s', (before, after, expected) => {
    expect(show(findNameChange(before, after))).toEqual(expected);
  });
});
